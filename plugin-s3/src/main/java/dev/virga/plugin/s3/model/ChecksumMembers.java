package dev.virga.plugin.s3.model;

import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import org.jspecify.annotations.Nullable;

/// The members that every shape with a checksum has, of which one at most is set: builders of such
/// shapes extend this.
public abstract class ChecksumMembers {
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

  /// Sets the member of an algorithm.
  ///
  /// @param value base64
  public void checksum(ChecksumAlgorithm algorithm, @Nullable String value) {
    switch (algorithm) {
      case CRC32 -> checksumCRC32 = value;
      case CRC32C -> checksumCRC32C = value;
      case CRC64NVME -> checksumCRC64NVME = value;
      case SHA1 -> checksumSHA1 = value;
      case SHA256 -> checksumSHA256 = value;
      case SHA512 -> checksumSHA512 = value;
      case MD5 -> checksumMD5 = value;
      case XXHASH64 -> checksumXXHASH64 = value;
      case XXHASH3 -> checksumXXHASH3 = value;
      case XXHASH128 -> checksumXXHASH128 = value;
    }
  }
}
