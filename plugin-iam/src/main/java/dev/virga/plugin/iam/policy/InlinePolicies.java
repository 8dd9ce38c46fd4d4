package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.document.DocumentSize;
import dev.virga.plugin.iam.store.Entity;
import dev.virga.plugin.iam.store.EntityKind;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.List;

/// The policies that stand in an entity itself.
final class InlinePolicies {
  private final Table<InlinePolicy> table;

  InlinePolicies(ServiceContext context) {
    table = context.table("inline-policies", InlinePolicy.class);
  }

  /// Those of an entity, sorted by name.
  List<InlinePolicy> of(Scope scope, Entity entity) {
    return table.list(scope, prefix(entity));
  }

  /// @throws dev.virga.spi.AwsException `NoSuchEntity`
  InlinePolicy get(Scope scope, Entity entity, String name) {
    return table
        .get(scope, prefix(entity) + name)
        .orElseThrow(() -> PolicyErrors.inlineNotFound(entity, name));
  }

  /// Writes or replaces one.
  ///
  /// @throws dev.virga.spi.AwsException `LimitExceeded` if all of them together become too large
  void put(Scope scope, Entity entity, String name, String document) {
    int others =
        of(scope, entity).stream()
            .filter(it -> !it.name().equals(name))
            .mapToInt(it -> DocumentSize.of(it.document()))
            .sum();
    int quota = quota(entity.kind());
    if (others + DocumentSize.of(document) > quota) {
      throw PolicyErrors.inlineTooLarge(entity, quota);
    }
    table.put(scope, prefix(entity) + name, new InlinePolicy(entity.id(), name, document));
  }

  /// @throws dev.virga.spi.AwsException `NoSuchEntity`
  void remove(Scope scope, Entity entity, String name) {
    if (table.remove(scope, prefix(entity) + name).isEmpty()) {
      throw PolicyErrors.inlineNotFound(entity, name);
    }
  }

  void forget(Scope scope, Entity entity) {
    of(scope, entity).forEach(it -> table.remove(scope, prefix(entity) + it.name()));
  }

  private static String prefix(Entity entity) {
    return entity.id() + "/";
  }

  private static int quota(EntityKind kind) {
    return switch (kind) {
      case USER -> 2_048;
      case GROUP -> 5_120;
      case ROLE -> 10_240;
    };
  }
}
