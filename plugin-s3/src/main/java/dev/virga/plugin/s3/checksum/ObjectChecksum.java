package dev.virga.plugin.s3.checksum;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;

/// The checksum that an object has.
///
/// @param value as the headers carry it: Base64, with `-` and the number of parts for a composite one
public record ObjectChecksum(ChecksumAlgorithm algorithm, ChecksumType type, String value) {

  /// The checksum of a multipart object.
  ///
  /// @param parts in the order of their numbers, at least one
  /// @throws IllegalArgumentException if the algorithm has no such type
  public static ObjectChecksum of(
      ChecksumAlgorithm algorithm, ChecksumType type, List<PartChecksum> parts) {
    if (!algorithm.allows(type)) {
      throw new IllegalArgumentException(algorithm + " is never " + type);
    }
    return switch (type) {
      case COMPOSITE -> composite(algorithm, parts);
      case FULL_OBJECT -> combined(algorithm, parts);
    };
  }

  private static ObjectChecksum composite(ChecksumAlgorithm algorithm, List<PartChecksum> parts) {
    Checksum checksum = algorithm.start();
    for (PartChecksum part : parts) {
      byte[] digest = Base64.getDecoder().decode(part.value());
      checksum.update(digest, 0, digest.length);
    }
    return new ObjectChecksum(
        algorithm, ChecksumType.COMPOSITE, checksum.base64() + "-" + parts.size());
  }

  private static ObjectChecksum combined(ChecksumAlgorithm algorithm, List<PartChecksum> parts) {
    CrcCombination combination = algorithm.combination();
    long crc = 0;
    for (PartChecksum part : parts) {
      crc = combination.combine(crc, crc(part.value()), part.length());
    }
    var bytes = ByteBuffer.allocate(Long.BYTES).putLong(crc).array();
    var digest = new byte[algorithm.length()];
    System.arraycopy(bytes, Long.BYTES - digest.length, digest, 0, digest.length);
    return new ObjectChecksum(
        algorithm, ChecksumType.FULL_OBJECT, Base64.getEncoder().encodeToString(digest));
  }

  private static long crc(String base64) {
    long crc = 0;
    for (byte b : Base64.getDecoder().decode(base64)) {
      crc = (crc << 8) | (b & 0xff);
    }
    return crc;
  }
}
