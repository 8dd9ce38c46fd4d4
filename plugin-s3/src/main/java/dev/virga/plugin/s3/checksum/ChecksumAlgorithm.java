package dev.virga.plugin.s3.checksum;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/// The checksums that S3 knows, under their wire names
/// ([supported algorithms](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html)).
///
/// The xxHash family is named, so that it is refused as what it is; nothing here computes it.
public enum ChecksumAlgorithm {
  /// CRC-32, of four bytes.
  CRC32(4),
  /// CRC-32C (Castagnoli), of four bytes.
  CRC32C(4),
  /// CRC-64/NVME, of eight bytes: what S3 computes where the client gave nothing.
  CRC64NVME(8),
  /// SHA-1, of 20 bytes.
  SHA1(20),
  /// SHA-256, of 32 bytes.
  SHA256(32),
  /// SHA-512, of 64 bytes.
  SHA512(64),
  /// MD5, of 16 bytes.
  MD5(16),
  /// XXH64, not implemented.
  XXHASH64(8),
  /// XXH3 of 64 bits, not implemented.
  XXHASH3(8),
  /// XXH3 of 128 bits, not implemented.
  XXHASH128(16);

  private final int length;
  private final String header;

  ChecksumAlgorithm(int length) {
    this.length = length;
    this.header = "x-amz-checksum-" + name().toLowerCase(Locale.ROOT);
  }

  /// The algorithm of a wire name, without regard to case.
  public static Optional<ChecksumAlgorithm> named(String name) {
    return Arrays.stream(values()).filter(it -> it.name().equalsIgnoreCase(name)).findFirst();
  }

  /// The algorithm whose value a header carries, without regard to case.
  public static Optional<ChecksumAlgorithm> ofHeader(String header) {
    return Arrays.stream(values()).filter(it -> it.header.equalsIgnoreCase(header)).findFirst();
  }

  /// The digest's length in bytes.
  public int length() {
    return length;
  }

  /// The header and trailer that carries the value: `x-amz-checksum-crc32`.
  public String header() {
    return header;
  }

  /// Whether Virga can compute it.
  public boolean implemented() {
    return compareTo(MD5) <= 0;
  }

  /// Whether the checksum of a whole object follows from those of its parts.
  public boolean combines() {
    return compareTo(CRC64NVME) <= 0;
  }

  /// Whether a multipart upload may have this type of checksum.
  public boolean allows(ChecksumType type) {
    return switch (type) {
      case FULL_OBJECT -> combines();
      case COMPOSITE -> this != CRC64NVME;
    };
  }

  /// The type that a multipart upload has where its creator named none.
  public ChecksumType multipartType() {
    return this == CRC64NVME ? ChecksumType.FULL_OBJECT : ChecksumType.COMPOSITE;
  }

  /// Begins a checksum.
  ///
  /// @throws dev.virga.spi.AwsException `NotImplemented` for the xxHash family
  public Checksum start() {
    return switch (this) {
      case CRC32 -> Checksum.of(new CRC32(), length);
      case CRC32C -> Checksum.of(new CRC32C(), length);
      case CRC64NVME -> Checksum.of(new Crc64Nvme(), length);
      case SHA1 -> Checksum.of("SHA-1");
      case SHA256 -> Checksum.of("SHA-256");
      case SHA512 -> Checksum.of("SHA-512");
      case MD5 -> Checksum.of("MD5");
      case XXHASH64, XXHASH3, XXHASH128 -> throw ChecksumErrors.notImplemented(this);
    };
  }

  /// How the CRCs of parts are combined.
  ///
  /// @throws IllegalStateException if they cannot be
  CrcCombination combination() {
    return switch (this) {
      case CRC32 -> new CrcCombination(32, 0xedb8_8320L);
      case CRC32C -> new CrcCombination(32, 0x82f6_3b78L);
      case CRC64NVME -> new CrcCombination(64, Crc64Nvme.POLYNOMIAL);
      case SHA1, SHA256, SHA512, MD5, XXHASH64, XXHASH3, XXHASH128 ->
          throw new IllegalStateException(this + " of parts does not combine");
    };
  }
}
