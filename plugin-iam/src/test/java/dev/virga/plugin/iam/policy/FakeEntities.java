package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.IamErrors;
import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.store.Entities;
import dev.virga.plugin.iam.store.Entity;
import dev.virga.plugin.iam.store.EntityKind;
import dev.virga.spi.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Users, groups and roles that a test says there are, of one account. Every user is in every group.
public final class FakeEntities implements Entities {
  private final List<Entity> entities = new ArrayList<>();

  /// Adds an entity; its id is made of its kind and name.
  public Entity add(EntityKind kind, String path, String name, Tag... tags) {
    String type = kind.name().toLowerCase(Locale.ROOT);
    var entity =
        new Entity(
            kind,
            (type + "id" + name).toUpperCase(Locale.ROOT),
            name,
            path,
            "arn:aws:iam::123456789012:" + type + path + name,
            List.of(tags));
    entities.add(entity);
    return entity;
  }

  @Override
  public Entity named(Scope scope, EntityKind kind, String name) {
    return all(scope, kind).stream()
        .filter(it -> it.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() ->
            IamErrors.noSuchEntity(
                "The "
                    + kind.name().toLowerCase(Locale.ROOT)
                    + " with name "
                    + name
                    + " cannot be found."));
  }

  @Override
  public Optional<Entity> of(Scope scope, String arn) {
    return entities.stream().filter(it -> it.arn().equals(arn)).findFirst();
  }

  @Override
  public List<Entity> all(Scope scope, EntityKind kind) {
    return entities.stream()
        .filter(it -> it.kind() == kind)
        .sorted(Comparator.comparing(Entity::name))
        .toList();
  }

  @Override
  public List<Entity> groupsOf(Scope scope, Entity user) {
    return all(scope, EntityKind.GROUP);
  }
}
