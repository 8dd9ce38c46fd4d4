package dev.virga.plugin.s3.model;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `CopyObjectResult` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObjectResult.html).
public record CopyObjectResult(
    @Nullable String eTag,
    @Nullable Instant lastModified,
    @Nullable String checksumType,
    @Nullable String checksumCRC32,
    @Nullable String checksumCRC32C,
    @Nullable String checksumCRC64NVME,
    @Nullable String checksumSHA1,
    @Nullable String checksumSHA256,
    @Nullable String checksumSHA512,
    @Nullable String checksumMD5,
    @Nullable String checksumXXHASH64,
    @Nullable String checksumXXHASH3,
    @Nullable String checksumXXHASH128) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static CopyObjectResult of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public CopyObjectResult with(Consumer<Builder> changes) {
    var it = new Builder();
    it.eTag = this.eTag;
    it.lastModified = this.lastModified;
    it.checksumType = this.checksumType;
    it.checksumCRC32 = this.checksumCRC32;
    it.checksumCRC32C = this.checksumCRC32C;
    it.checksumCRC64NVME = this.checksumCRC64NVME;
    it.checksumSHA1 = this.checksumSHA1;
    it.checksumSHA256 = this.checksumSHA256;
    it.checksumSHA512 = this.checksumSHA512;
    it.checksumMD5 = this.checksumMD5;
    it.checksumXXHASH64 = this.checksumXXHASH64;
    it.checksumXXHASH3 = this.checksumXXHASH3;
    it.checksumXXHASH128 = this.checksumXXHASH128;
    changes.accept(it);
    return it.build();
  }

  /// The members of a CopyObjectResult in the making.
  public static final class Builder extends ChecksumMembers {
    public @Nullable String eTag;
    public @Nullable Instant lastModified;
    public @Nullable String checksumType;

    private CopyObjectResult build() {
      return new CopyObjectResult(
          eTag,
          lastModified,
          checksumType,
          checksumCRC32,
          checksumCRC32C,
          checksumCRC64NVME,
          checksumSHA1,
          checksumSHA256,
          checksumSHA512,
          checksumMD5,
          checksumXXHASH64,
          checksumXXHASH3,
          checksumXXHASH128);
    }
  }
}
