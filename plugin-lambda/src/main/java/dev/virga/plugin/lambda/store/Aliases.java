package dev.virga.plugin.lambda.store;

import dev.virga.plugin.lambda.model.AliasConfiguration;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The aliases of functions.
public final class Aliases {
  private final Table<AliasConfiguration> aliases;

  /// Opens the table.
  public Aliases(ServiceContext context) {
    this.aliases = context.table("aliases", AliasConfiguration.class);
  }

  /// An alias of a function.
  public Optional<AliasConfiguration> find(Scope scope, String function, String alias) {
    return aliases.get(scope, key(function, alias));
  }

  /// The aliases of a function, by name.
  public List<AliasConfiguration> of(Scope scope, String function) {
    return aliases.list(scope, function + ":");
  }

  /// Keeps an alias that is not there yet.
  ///
  /// @return false if it was there already, and is kept as it was
  public boolean add(Scope scope, String function, String alias, AliasConfiguration it) {
    return aliases.putIfAbsent(scope, key(function, alias), it).isEmpty();
  }

  /// Changes an alias.
  public Optional<AliasConfiguration> update(
      Scope scope, String function, String alias, UnaryOperator<AliasConfiguration> change) {
    return aliases.update(scope, key(function, alias), change);
  }

  /// Removes an alias.
  public Optional<AliasConfiguration> remove(Scope scope, String function, String alias) {
    return aliases.remove(scope, key(function, alias));
  }

  private static String key(String function, String alias) {
    return function + ":" + alias;
  }
}
