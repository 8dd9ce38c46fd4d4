package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ObjectIdentifier` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ObjectIdentifier.html).
public record ObjectIdentifier(
    String key,
    @Nullable String versionId,
    @Nullable String eTag,
    @Timestamp(Timestamp.Format.HTTP_DATE) @Nullable Instant lastModifiedTime,
    @Nullable Long size) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ObjectIdentifier of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ObjectIdentifier with(Consumer<Builder> changes) {
    var it = new Builder();
    it.key = this.key;
    it.versionId = this.versionId;
    it.eTag = this.eTag;
    it.lastModifiedTime = this.lastModifiedTime;
    it.size = this.size;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ObjectIdentifier in the making.
  public static final class Builder {
    public @Nullable String key;
    public @Nullable String versionId;
    public @Nullable String eTag;
    public @Nullable Instant lastModifiedTime;
    public @Nullable Long size;

    private ObjectIdentifier build() {
      return new ObjectIdentifier(
          Objects.requireNonNull(key, "Key"), versionId, eTag, lastModifiedTime, size);
    }
  }
}
