package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.Length;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Namespace` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_Namespace.html).
public record Namespace(
    @Length(max = 64) @Nullable String id,
    @Length(max = 255) @Nullable String arn,
    @Nullable String resourceOwner,
    @Length(max = 1024) @Nullable String name,
    @Nullable NamespaceType type,
    @Length(max = 1024) @Nullable String description,
    @Nullable Integer serviceCount,
    @Nullable NamespaceProperties properties,
    @Nullable Instant createDate,
    @Length(max = 64) @Nullable String creatorRequestId) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Namespace of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Namespace with(Consumer<Builder> changes) {
    var it = new Builder();
    it.id = this.id;
    it.arn = this.arn;
    it.resourceOwner = this.resourceOwner;
    it.name = this.name;
    it.type = this.type;
    it.description = this.description;
    it.serviceCount = this.serviceCount;
    it.properties = this.properties;
    it.createDate = this.createDate;
    it.creatorRequestId = this.creatorRequestId;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Namespace in the making.
  public static final class Builder {
    public @Nullable String id;
    public @Nullable String arn;
    public @Nullable String resourceOwner;
    public @Nullable String name;
    public @Nullable NamespaceType type;
    public @Nullable String description;
    public @Nullable Integer serviceCount;
    public @Nullable NamespaceProperties properties;
    public @Nullable Instant createDate;
    public @Nullable String creatorRequestId;

    private Namespace build() {
      return new Namespace(
          id,
          arn,
          resourceOwner,
          name,
          type,
          description,
          serviceCount,
          properties,
          createDate,
          creatorRequestId);
    }
  }
}
