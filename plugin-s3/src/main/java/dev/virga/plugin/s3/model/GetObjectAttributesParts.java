package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `GetObjectAttributesParts` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAttributesParts.html).
public record GetObjectAttributesParts(
    @Name("PartsCount") @Nullable Integer totalPartsCount,
    @Nullable Integer partNumberMarker,
    @Nullable Integer nextPartNumberMarker,
    @Nullable Integer maxParts,
    @Nullable Boolean isTruncated,
    @Name("Part") @Flattened @Nullable List<ObjectPart> parts) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static GetObjectAttributesParts of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public GetObjectAttributesParts with(Consumer<Builder> changes) {
    var it = new Builder();
    it.totalPartsCount = this.totalPartsCount;
    it.partNumberMarker = this.partNumberMarker;
    it.nextPartNumberMarker = this.nextPartNumberMarker;
    it.maxParts = this.maxParts;
    it.isTruncated = this.isTruncated;
    it.parts = this.parts;
    changes.accept(it);
    return it.build();
  }

  /// The members of a GetObjectAttributesParts in the making.
  public static final class Builder {
    public @Nullable Integer totalPartsCount;
    public @Nullable Integer partNumberMarker;
    public @Nullable Integer nextPartNumberMarker;
    public @Nullable Integer maxParts;
    public @Nullable Boolean isTruncated;
    public @Nullable List<ObjectPart> parts;

    private GetObjectAttributesParts build() {
      return new GetObjectAttributesParts(
          totalPartsCount, partNumberMarker, nextPartNumberMarker, maxParts, isTruncated, parts);
    }
  }
}
