package dev.virga.plugin.s3.multipart;

import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.checksum.ChecksumErrors;
import dev.virga.plugin.s3.checksum.ChecksumType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The checksum that a multipart upload is going to have
/// ([checksums of parts](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html)).
///
/// @param named whether the client named it; else it is the one that S3 computes for itself
record UploadChecksum(ChecksumAlgorithm algorithm, ChecksumType type, boolean named) {

  /// The checksum that headers ask for.
  ///
  /// @param algorithm `x-amz-checksum-algorithm`
  /// @param type `x-amz-checksum-type`
  /// @throws dev.virga.spi.AwsException `InvalidRequest` for what is none or does not go together,
  ///     `NotImplemented`
  static UploadChecksum of(@Nullable String algorithm, @Nullable String type) {
    if (algorithm == null) {
      if (type != null) {
        throw MultipartErrors.typeWithoutAlgorithm();
      }
      return new UploadChecksum(ChecksumAlgorithm.CRC64NVME, ChecksumType.FULL_OBJECT, false);
    }
    ChecksumAlgorithm named =
        ChecksumAlgorithm.named(algorithm).orElseThrow(ChecksumErrors::unsupportedAlgorithm);
    ChecksumType wanted = type == null ? named.multipartType() : type(type);
    if (!named.allows(wanted)) {
      throw MultipartErrors.typeNotAllowed(named, wanted);
    }
    if (!named.implemented()) {
      throw ChecksumErrors.notImplemented(named);
    }
    return new UploadChecksum(named, wanted, true);
  }

  /// The type of a header, without regard to case.
  static ChecksumType type(String header) {
    for (ChecksumType it : ChecksumType.values()) {
      if (it.name().equals(header.toUpperCase(Locale.ROOT))) {
        return it;
      }
    }
    throw MultipartErrors.unknownType();
  }
}
