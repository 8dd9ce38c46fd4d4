package dev.virga.plugin.ecs.model;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Attachment` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Attachment.html).
public record Attachment(
    @Nullable String id,
    @Nullable String type,
    @Nullable String status,
    @Nullable List<KeyValuePair> details) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Attachment of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Attachment with(Consumer<Builder> changes) {
    var it = new Builder();
    it.id = this.id;
    it.type = this.type;
    it.status = this.status;
    it.details = this.details;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Attachment in the making.
  public static final class Builder {
    public @Nullable String id;
    public @Nullable String type;
    public @Nullable String status;
    public @Nullable List<KeyValuePair> details;

    private Attachment build() {
      return new Attachment(id, type, status, details);
    }
  }
}
