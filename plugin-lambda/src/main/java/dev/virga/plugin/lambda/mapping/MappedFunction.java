package dev.virga.plugin.lambda.mapping;

import dev.virga.plugin.lambda.store.Aliases;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.spi.RequestContext;
import java.util.Objects;

/// Finds the function, version or alias that a mapping is to feed.
final class MappedFunction {
  private final Functions functions;
  private final Aliases aliases;

  MappedFunction(Functions functions, Aliases aliases) {
    this.functions = functions;
    this.aliases = aliases;
  }

  /// Finds it.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidParameterValueException` if it is not there
  FunctionName require(String functionName, RequestContext context) {
    var name = FunctionName.of(functionName, null, context);
    String qualifier = Objects.requireNonNullElse(name.qualifier(), FunctionName.LATEST);
    boolean there =
        FunctionName.isVersion(qualifier)
            ? functions.find(name.scope(), name.name(), qualifier).isPresent()
            : aliases.find(name.scope(), name.name(), qualifier).isPresent();
    if (!there) {
      throw MappingErrors.noFunction();
    }
    return name;
  }
}
