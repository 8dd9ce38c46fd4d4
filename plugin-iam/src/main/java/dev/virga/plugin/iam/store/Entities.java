package dev.virga.plugin.iam.store;

import dev.virga.spi.Scope;
import java.util.List;
import java.util.Optional;

/// The users, groups and roles of an account.
public interface Entities {
  /// The entity of a name, whose letters may be of either case.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchEntity`
  Entity named(Scope scope, EntityKind kind, String name);

  /// The entity of an ARN.
  Optional<Entity> of(Scope scope, String arn);

  /// All of a kind, sorted by name.
  List<Entity> all(Scope scope, EntityKind kind);

  /// The groups that a user is in, sorted by name.
  List<Entity> groupsOf(Scope scope, Entity user);
}
