package dev.virga.plugin.s3.multipart;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.checksum.ChecksumType;
import dev.virga.spi.AwsException;
import java.util.Locale;

/// The errors of multipart uploads, in AWS's words
/// ([error responses](https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html)).
final class MultipartErrors {
  private static final String COPY_RANGE = "x-amz-copy-source-range";

  private MultipartErrors() {}

  static AwsException partNumber(int number, int largest) {
    return S3Errors.invalidArgument(
        "Part number must be an integer between 1 and " + largest + ", inclusive",
        "partNumber",
        Integer.toString(number));
  }

  /// Sizes are in bytes.
  static AwsException entityTooLarge(long proposed, long largest) {
    return AwsException.of(
            "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
        .with("ProposedSize", proposed)
        .with("MaxSizeAllowed", largest);
  }

  /// Sizes are in bytes.
  static AwsException entityTooSmall(String eTag, int number, long proposed, long smallest) {
    return AwsException.of(
            "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size")
        .with("ProposedSize", proposed)
        .with("MinSizeAllowed", smallest)
        .with("PartNumber", number)
        .with("ETag", eTag);
  }

  static AwsException invalidPartOrder(String uploadId) {
    return AwsException.of(
            "InvalidPartOrder",
            "The list of parts was not in ascending order. Parts must be ordered by part number.")
        .with("UploadId", uploadId);
  }

  static AwsException invalidPart(String uploadId, int number, String eTag) {
    return AwsException.of(
            "InvalidPart",
            "One or more of the specified parts could not be found.  The part may not have been"
                + " uploaded, or the specified entity tag may not match the part's entity tag.")
        .with("UploadId", uploadId)
        .with("PartNumber", number)
        .with("ETag", eTag);
  }

  static AwsException typeWithoutAlgorithm() {
    return S3Errors.invalidRequest(
        "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.");
  }

  static AwsException unknownType() {
    return S3Errors.invalidRequest("Value for x-amz-checksum-type header is invalid.");
  }

  static AwsException typeNotAllowed(ChecksumAlgorithm algorithm, ChecksumType type) {
    return S3Errors.invalidRequest(
        "The %s checksum type cannot be used with the %s checksum algorithm."
            .formatted(type, lowerCase(algorithm)));
  }

  static AwsException otherChecksumMode(ChecksumType created) {
    return S3Errors.invalidRequest(
        "The upload was created using the %s checksum mode. The complete request must use the same"
                .formatted(created)
            + " checksum mode.");
  }

  static AwsException partWithoutChecksum(ChecksumAlgorithm algorithm, int number) {
    return S3Errors.invalidRequest(
        ("The upload was created using a %s checksum. The complete request must include the checksum"
                + " for each part. It was missing for part %d in the request.")
            .formatted(lowerCase(algorithm), number));
  }

  static AwsException objectChecksum(ChecksumAlgorithm algorithm) {
    return AwsException.of(
        "BadDigest",
        "The " + lowerCase(algorithm) + " you specified did not match the calculated checksum.");
  }

  /// Sizes are in bytes.
  static AwsException objectSize(long said, long actual) {
    return S3Errors.invalidRequest(
        "The provided 'x-amz-mp-object-size' header value %d does not match what was computed: %d"
            .formatted(said, actual));
  }

  static AwsException customerKeyNeeded() {
    return S3Errors.invalidRequest(
        "The multipart upload initiate requested encryption. Subsequent part requests must include the"
            + " appropriate encryption parameters.");
  }

  static AwsException otherCustomerKey() {
    return S3Errors.invalidRequest(
        "The provided encryption parameters did not match the ones used originally.");
  }

  static AwsException malformedCopyRange(String range) {
    return S3Errors.invalidArgument(
        "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last"
            + " are the zero-based offsets of the first and last bytes to copy",
        COPY_RANGE,
        range);
  }

  static AwsException copyRangeBeyond(String range, long size) {
    return S3Errors.invalidArgument(
        "Range specified is not valid for source object of size: " + size, COPY_RANGE, range);
  }

  static AwsException copySourceTooLarge(long largest) {
    return S3Errors.invalidRequest(
        "The specified copy source is larger than the maximum allowable size for a copy source: "
            + largest);
  }

  static AwsException notInRange(String name, int value) {
    return S3Errors.invalidArgument(
        "Argument " + name + " must be an integer between 0 and 2147483647",
        name,
        Integer.toString(value));
  }

  private static String lowerCase(ChecksumAlgorithm algorithm) {
    return algorithm.name().toLowerCase(Locale.ROOT);
  }
}
