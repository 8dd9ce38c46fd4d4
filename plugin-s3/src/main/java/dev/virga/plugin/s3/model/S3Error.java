package dev.virga.plugin.s3.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `S3Error` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_Error.html).
public record S3Error(
    @Nullable String key,
    @Nullable String versionId,
    @Nullable String code,
    @Nullable String message) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static S3Error of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public S3Error with(Consumer<Builder> changes) {
    var it = new Builder();
    it.key = this.key;
    it.versionId = this.versionId;
    it.code = this.code;
    it.message = this.message;
    changes.accept(it);
    return it.build();
  }

  /// The members of a S3Error in the making.
  public static final class Builder {
    public @Nullable String key;
    public @Nullable String versionId;
    public @Nullable String code;
    public @Nullable String message;

    private S3Error build() {
      return new S3Error(key, versionId, code, message);
    }
  }
}
