package dev.virga.plugin.s3.model;

import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The members with which clients send a checksum, one for each algorithm.
public interface ChecksumValues {
  /// Base64, as all others.
  @Nullable String checksumCRC32();

  @Nullable String checksumCRC32C();

  @Nullable String checksumCRC64NVME();

  @Nullable String checksumSHA1();

  @Nullable String checksumSHA256();

  @Nullable String checksumSHA512();

  @Nullable String checksumMD5();

  @Nullable String checksumXXHASH64();

  @Nullable String checksumXXHASH3();

  @Nullable String checksumXXHASH128();

  /// The checksums that are there.
  default Map<ChecksumAlgorithm, String> checksums() {
    var found = new EnumMap<ChecksumAlgorithm, String>(ChecksumAlgorithm.class);
    for (ChecksumAlgorithm it : ChecksumAlgorithm.values()) {
      String value = checksum(it);
      if (value != null) {
        found.put(it, value);
      }
    }
    return found;
  }

  private @Nullable String checksum(ChecksumAlgorithm algorithm) {
    return switch (algorithm) {
      case CRC32 -> checksumCRC32();
      case CRC32C -> checksumCRC32C();
      case CRC64NVME -> checksumCRC64NVME();
      case SHA1 -> checksumSHA1();
      case SHA256 -> checksumSHA256();
      case SHA512 -> checksumSHA512();
      case MD5 -> checksumMD5();
      case XXHASH64 -> checksumXXHASH64();
      case XXHASH3 -> checksumXXHASH3();
      case XXHASH128 -> checksumXXHASH128();
    };
  }
}
