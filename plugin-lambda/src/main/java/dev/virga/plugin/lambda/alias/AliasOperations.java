package dev.virga.plugin.lambda.alias;

import dev.virga.plugin.lambda.store.FunctionPart;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations on aliases.
public final class AliasOperations {
  private AliasOperations() {}

  /// The operations on what is kept.
  ///
  /// @param parts what goes with an alias that is deleted
  public static List<Operation<?, ?>> of(FunctionAliases aliases, List<FunctionPart> parts) {
    return List.of(
        new CreateAlias(aliases),
        new DeleteAlias(aliases, parts),
        new GetAlias(aliases),
        new ListAliases(aliases),
        new UpdateAlias(aliases));
  }
}
