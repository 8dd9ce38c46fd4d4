package dev.virga.plugin.s3.model;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `DeleteMarkerEntry` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteMarkerEntry.html).
public record DeleteMarkerEntry(
    @Nullable Owner owner,
    @Nullable String key,
    @Nullable String versionId,
    @Nullable Boolean isLatest,
    @Nullable Instant lastModified) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static DeleteMarkerEntry of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public DeleteMarkerEntry with(Consumer<Builder> changes) {
    var it = new Builder();
    it.owner = this.owner;
    it.key = this.key;
    it.versionId = this.versionId;
    it.isLatest = this.isLatest;
    it.lastModified = this.lastModified;
    changes.accept(it);
    return it.build();
  }

  /// The members of a DeleteMarkerEntry in the making.
  public static final class Builder {
    public @Nullable Owner owner;
    public @Nullable String key;
    public @Nullable String versionId;
    public @Nullable Boolean isLatest;
    public @Nullable Instant lastModified;

    private DeleteMarkerEntry build() {
      return new DeleteMarkerEntry(owner, key, versionId, isLatest, lastModified);
    }
  }
}
