package dev.virga.plugin.iam.store;

import dev.virga.plugin.iam.model.User;
import dev.virga.spi.Arn;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Users, groups and roles, as policies see them.
record EntityDirectory(Users users, Groups groups, Roles roles) implements Entities {
  @Override
  public Entity named(Scope scope, EntityKind kind, String name) {
    return switch (kind) {
      case USER -> Users.entity(users.rows().named(scope, name));
      case GROUP -> Groups.entity(groups.rows().named(scope, name));
      case ROLE -> Roles.entity(roles.rows().named(scope, name));
    };
  }

  @Override
  public Optional<Entity> of(Scope scope, String arn) {
    return Arn.parse(arn)
        .filter(it -> it.service().equals("iam") && it.account().equals(scope.account()))
        .flatMap(it -> found(scope, it))
        .filter(it -> it.arn().equals(arn));
  }

  private Optional<Entity> found(Scope scope, Arn arn) {
    String name = arn.resource().substring(arn.resource().lastIndexOf('/') + 1);
    for (EntityKind kind : EntityKind.values()) {
      if (arn.resourceType().equals(kind.name().toLowerCase(Locale.ROOT))) {
        return find(scope, kind, name);
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> find(Scope scope, EntityKind kind, String name) {
    return switch (kind) {
      case USER -> users.rows().find(scope, name).map(Users::entity);
      case GROUP -> groups.rows().find(scope, name).map(Groups::entity);
      case ROLE -> roles.rows().find(scope, name).map(Roles::entity);
    };
  }

  @Override
  public List<Entity> all(Scope scope, EntityKind kind) {
    return switch (kind) {
      case USER -> users.rows().all(scope).stream().map(Users::entity).toList();
      case GROUP -> groups.rows().all(scope).stream().map(Groups::entity).toList();
      case ROLE -> roles.rows().all(scope).stream().map(Roles::entity).toList();
    };
  }

  @Override
  public List<Entity> groupsOf(Scope scope, Entity user) {
    User found = users.rows().named(scope, user.name());
    return groups.of(scope, found).stream().map(Groups::entity).toList();
  }
}
