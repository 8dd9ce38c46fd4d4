package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Sensitive;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `FunctionCode` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_FunctionCode.html).
public record FunctionCode(
    byte @Sensitive @Nullable [] zipFile,
    @Length(min = 3, max = 63) @Pattern("^[0-9A-Za-z\\.\\-_]*(?<!\\.)$") @Nullable String s3Bucket,
    @Length(min = 1, max = 1024) @Nullable String s3Key,
    @Length(min = 1, max = 1024) @Nullable String s3ObjectVersion,
    @Nullable S3ObjectStorageMode s3ObjectStorageMode,
    @Nullable String imageUri,
    @Nullable String sourceKMSKeyArn) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static FunctionCode of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public FunctionCode with(Consumer<Builder> changes) {
    var it = new Builder();
    it.zipFile = this.zipFile;
    it.s3Bucket = this.s3Bucket;
    it.s3Key = this.s3Key;
    it.s3ObjectVersion = this.s3ObjectVersion;
    it.s3ObjectStorageMode = this.s3ObjectStorageMode;
    it.imageUri = this.imageUri;
    it.sourceKMSKeyArn = this.sourceKMSKeyArn;
    changes.accept(it);
    return it.build();
  }

  /// The members of a FunctionCode in the making.
  public static final class Builder {
    public byte @Nullable [] zipFile;
    public @Nullable String s3Bucket;
    public @Nullable String s3Key;
    public @Nullable String s3ObjectVersion;
    public @Nullable S3ObjectStorageMode s3ObjectStorageMode;
    public @Nullable String imageUri;
    public @Nullable String sourceKMSKeyArn;

    private FunctionCode build() {
      return new FunctionCode(
          zipFile,
          s3Bucket,
          s3Key,
          s3ObjectVersion,
          s3ObjectStorageMode,
          imageUri,
          sourceKMSKeyArn);
    }
  }
}
