package dev.virga.plugin.s3.store;

import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.checksum.ObjectChecksum;
import org.jspecify.annotations.Nullable;

/// The checksum of an object or a part.
///
/// @param algorithm such as `CRC32`
/// @param value base64; with `-N` behind it where it is one of N parts' checksums
/// @param type `FULL_OBJECT` or `COMPOSITE`
public record StoredChecksum(ChecksumAlgorithm algorithm, String value, String type) {

  /// A checksum as it was computed.
  public static StoredChecksum of(ObjectChecksum checksum) {
    return new StoredChecksum(checksum.algorithm(), checksum.value(), checksum.type().name());
  }

  /// The value, if it is of this algorithm.
  public @Nullable String of(ChecksumAlgorithm wanted) {
    return algorithm == wanted ? value : null;
  }
}
