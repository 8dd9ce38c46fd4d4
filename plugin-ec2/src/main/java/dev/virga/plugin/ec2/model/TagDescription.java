package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `TagDescription` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TagDescription.html).
public record TagDescription(
    @Nullable String key,
    @Nullable String resourceId,
    @Nullable String resourceType,
    @Nullable String value) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static TagDescription of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public TagDescription with(Consumer<Builder> changes) {
    var it = new Builder();
    it.key = this.key;
    it.resourceId = this.resourceId;
    it.resourceType = this.resourceType;
    it.value = this.value;
    changes.accept(it);
    return it.build();
  }

  /// The members of a TagDescription in the making.
  public static final class Builder {
    public @Nullable String key;
    public @Nullable String resourceId;
    public @Nullable String resourceType;
    public @Nullable String value;

    private TagDescription build() {
      return new TagDescription(key, resourceId, resourceType, value);
    }
  }
}
