package dev.virga.plugin.ecs.model;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Attribute` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Attribute.html).
public record Attribute(
    String name,
    @Nullable String value,
    @Nullable TargetType targetType,
    @Nullable String targetId) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Attribute of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Attribute with(Consumer<Builder> changes) {
    var it = new Builder();
    it.name = this.name;
    it.value = this.value;
    it.targetType = this.targetType;
    it.targetId = this.targetId;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Attribute in the making.
  public static final class Builder {
    public @Nullable String name;
    public @Nullable String value;
    public @Nullable TargetType targetType;
    public @Nullable String targetId;

    private Attribute build() {
      return new Attribute(Objects.requireNonNull(name, "name"), value, targetType, targetId);
    }
  }
}
