package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Sensitive;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `LayerVersionContentInput` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_LayerVersionContentInput.html).
public record LayerVersionContentInput(
    @Length(min = 3, max = 63) @Pattern("^[0-9A-Za-z\\.\\-_]*(?<!\\.)$") @Nullable String s3Bucket,
    @Length(min = 1, max = 1024) @Nullable String s3Key,
    @Length(min = 1, max = 1024) @Nullable String s3ObjectVersion,
    @Nullable S3ObjectStorageMode s3ObjectStorageMode,
    byte @Sensitive @Nullable [] zipFile) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static LayerVersionContentInput of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public LayerVersionContentInput with(Consumer<Builder> changes) {
    var it = new Builder();
    it.s3Bucket = this.s3Bucket;
    it.s3Key = this.s3Key;
    it.s3ObjectVersion = this.s3ObjectVersion;
    it.s3ObjectStorageMode = this.s3ObjectStorageMode;
    it.zipFile = this.zipFile;
    changes.accept(it);
    return it.build();
  }

  /// The members of a LayerVersionContentInput in the making.
  public static final class Builder {
    public @Nullable String s3Bucket;
    public @Nullable String s3Key;
    public @Nullable String s3ObjectVersion;
    public @Nullable S3ObjectStorageMode s3ObjectStorageMode;
    public byte @Nullable [] zipFile;

    private LayerVersionContentInput build() {
      return new LayerVersionContentInput(
          s3Bucket, s3Key, s3ObjectVersion, s3ObjectStorageMode, zipFile);
    }
  }
}
