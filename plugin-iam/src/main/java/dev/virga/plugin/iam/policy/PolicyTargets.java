package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.store.Entities;
import dev.virga.plugin.iam.store.Entity;
import dev.virga.plugin.iam.store.EntityKind;
import dev.virga.spi.Scope;

/// The users, groups and roles whose policies a caller reads or changes.
final class PolicyTargets {
  private static final String SERVICE_LINKED = "/aws-service-role/";

  private final Entities entities;

  PolicyTargets(Entities entities) {
    this.entities = entities;
  }

  /// @throws dev.virga.spi.AwsException `NoSuchEntity`
  Entity user(Scope scope, String name) {
    return entities.named(scope, EntityKind.USER, name);
  }

  /// @throws dev.virga.spi.AwsException `NoSuchEntity`
  Entity group(Scope scope, String name) {
    return entities.named(scope, EntityKind.GROUP, name);
  }

  /// @throws dev.virga.spi.AwsException `NoSuchEntity`
  Entity role(Scope scope, String name) {
    return entities.named(scope, EntityKind.ROLE, name);
  }

  /// A role whose policies are to be changed.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchEntity`, or `UnmodifiableEntity` for roles that are
  ///     linked to a service
  Entity ownRole(Scope scope, String name) {
    Entity role = role(scope, name);
    if (role.path().startsWith(SERVICE_LINKED)) {
      throw PolicyErrors.protectedRole(role.name());
    }
    return role;
  }
}
