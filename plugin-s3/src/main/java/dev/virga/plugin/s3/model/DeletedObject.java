package dev.virga.plugin.s3.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `DeletedObject` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeletedObject.html).
public record DeletedObject(
    @Nullable String key,
    @Nullable String versionId,
    @Nullable Boolean deleteMarker,
    @Nullable String deleteMarkerVersionId) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static DeletedObject of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public DeletedObject with(Consumer<Builder> changes) {
    var it = new Builder();
    it.key = this.key;
    it.versionId = this.versionId;
    it.deleteMarker = this.deleteMarker;
    it.deleteMarkerVersionId = this.deleteMarkerVersionId;
    changes.accept(it);
    return it.build();
  }

  /// The members of a DeletedObject in the making.
  public static final class Builder {
    public @Nullable String key;
    public @Nullable String versionId;
    public @Nullable Boolean deleteMarker;
    public @Nullable String deleteMarkerVersionId;

    private DeletedObject build() {
      return new DeletedObject(key, versionId, deleteMarker, deleteMarkerVersionId);
    }
  }
}
