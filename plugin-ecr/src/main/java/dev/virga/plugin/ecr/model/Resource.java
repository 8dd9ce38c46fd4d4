package dev.virga.plugin.ecr.model;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Resource` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Resource.html).
public record Resource(
    @Nullable ResourceDetails details,
    @Nullable String id,
    @Nullable Map<String, String> tags,
    @Nullable String type) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Resource of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Resource with(Consumer<Builder> changes) {
    var it = new Builder();
    it.details = this.details;
    it.id = this.id;
    it.tags = this.tags;
    it.type = this.type;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Resource in the making.
  public static final class Builder {
    public @Nullable ResourceDetails details;
    public @Nullable String id;
    public @Nullable Map<String, String> tags;
    public @Nullable String type;

    private Resource build() {
      return new Resource(details, id, tags, type);
    }
  }
}
