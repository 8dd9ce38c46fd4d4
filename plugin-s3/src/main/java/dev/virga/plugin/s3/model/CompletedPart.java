package dev.virga.plugin.s3.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `CompletedPart` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompletedPart.html).
public record CompletedPart(
    @Nullable String eTag,
    @Nullable String checksumCRC32,
    @Nullable String checksumCRC32C,
    @Nullable String checksumCRC64NVME,
    @Nullable String checksumSHA1,
    @Nullable String checksumSHA256,
    @Nullable String checksumSHA512,
    @Nullable String checksumMD5,
    @Nullable String checksumXXHASH64,
    @Nullable String checksumXXHASH3,
    @Nullable String checksumXXHASH128,
    @Nullable Integer partNumber)
    implements ChecksumValues {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static CompletedPart of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public CompletedPart with(Consumer<Builder> changes) {
    var it = new Builder();
    it.eTag = this.eTag;
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
    it.partNumber = this.partNumber;
    changes.accept(it);
    return it.build();
  }

  /// The members of a CompletedPart in the making.
  public static final class Builder {
    public @Nullable String eTag;
    public @Nullable String checksumCRC32;
    public @Nullable String checksumCRC32C;
    public @Nullable String checksumCRC64NVME;
    public @Nullable String checksumSHA1;
    public @Nullable String checksumSHA256;
    public @Nullable String checksumSHA512;
    public @Nullable String checksumMD5;
    public @Nullable String checksumXXHASH64;
    public @Nullable String checksumXXHASH3;
    public @Nullable String checksumXXHASH128;
    public @Nullable Integer partNumber;

    private CompletedPart build() {
      return new CompletedPart(
          eTag,
          checksumCRC32,
          checksumCRC32C,
          checksumCRC64NVME,
          checksumSHA1,
          checksumSHA256,
          checksumSHA512,
          checksumMD5,
          checksumXXHASH64,
          checksumXXHASH3,
          checksumXXHASH128,
          partNumber);
    }
  }
}
