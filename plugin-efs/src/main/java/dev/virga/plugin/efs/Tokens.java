package dev.virga.plugin.efs;

import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.Optional;

/// Which tokens clients have created resources with, so that none creates two.
final class Tokens {
  private final Table<UsedToken> table;

  Tokens(ServiceContext context, String table) {
    this.table = context.table(table, UsedToken.class);
  }

  /// The resource that has been created with a token.
  Optional<String> find(Scope scope, String token) {
    return table.get(scope, token).map(UsedToken::resourceId);
  }

  /// Takes a token for a resource.
  ///
  /// @return the resource that has it already; nothing if it was free
  Optional<String> take(Scope scope, String token, String resourceId) {
    return table.putIfAbsent(scope, token, new UsedToken(resourceId)).map(UsedToken::resourceId);
  }

  void free(Scope scope, String token) {
    table.remove(scope, token);
  }
}
