package dev.virga.plugin.s3.checksum;

import dev.virga.spi.AwsException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The errors of checksums, in AWS's words.
public final class ChecksumErrors {
  private ChecksumErrors() {}

  static AwsException invalidContentMd5(String value) {
    return AwsException.of("InvalidDigest", "The Content-MD5 you specified was invalid.")
        .with("Content-MD5", value);
  }

  static AwsException contentMd5Mismatch(String expected, String calculated) {
    return AwsException.of(
            "BadDigest", "The Content-MD5 you specified did not match what we received.")
        .with("ExpectedDigest", expected)
        .with("CalculatedDigest", calculated);
  }

  static AwsException contentSha256Mismatch(String expected, String calculated) {
    return AwsException.of(
            "XAmzContentSHA256Mismatch",
            "The provided 'x-amz-content-sha256' header does not match what was computed.")
        .with("ClientComputedContentSHA256", expected)
        .with("S3ComputedContentSHA256", calculated);
  }

  /// A value of `x-amz-content-sha256` that is neither a hash nor a name of a way to sign.
  public static AwsException invalidContentSha256(String value) {
    return AwsException.of(
            "InvalidArgument",
            "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER,"
                + " STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER,"
                + " STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD,"
                + " STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER or a valid sha256 value.")
        .with("ArgumentName", "x-amz-content-sha256")
        .with("ArgumentValue", value);
  }

  /// A checksum, sent before or after the body, that is not the body's.
  public static AwsException mismatch(ChecksumAlgorithm algorithm) {
    return AwsException.of(
        "BadDigest", "The " + algorithm + " you specified did not match the calculated checksum.");
  }

  static AwsException invalidHeader(String header) {
    return invalidRequest("Value for " + header + " header is invalid.");
  }

  static AwsException invalidTrailer(String header) {
    return invalidRequest("Value for " + header + " trailing header is invalid.");
  }

  static AwsException severalHeaders() {
    return invalidRequest(
        "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.");
  }

  static AwsException headerAndTrailer() {
    return invalidRequest("Expecting a single x-amz-checksum- header");
  }

  static AwsException unsupportedTrailer() {
    return invalidRequest("The value specified in the x-amz-trailer header is not supported");
  }

  /// An algorithm that AWS does not have.
  public static AwsException unsupportedAlgorithm() {
    return invalidRequest(
        "Checksum algorithm provided is unsupported. Please try again with any of the valid types: "
            + Arrays.toString(ChecksumAlgorithm.values()));
  }

  static AwsException algorithmWithoutChecksum() {
    return invalidRequest(
        "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or"
            + " x-amz-trailer headers were found.");
  }

  /// A part whose checksum is of another algorithm than the upload's.
  ///
  /// @param expected the upload's algorithm, if it has one
  /// @param actual the part's algorithm, if it has one
  public static AwsException typeMismatch(
      @Nullable ChecksumAlgorithm expected, @Nullable ChecksumAlgorithm actual) {
    return invalidRequest(
        "Checksum Type mismatch occurred, expected checksum Type: %s, actual checksum Type: %s"
            .formatted(lowerCase(expected), lowerCase(actual)));
  }

  private static String lowerCase(@Nullable ChecksumAlgorithm algorithm) {
    return algorithm == null ? "null" : algorithm.name().toLowerCase(Locale.ROOT);
  }

  /// Trailers that were not announced, or announced and not sent, or are no headers at all.
  public static AwsException malformedTrailer() {
    return AwsException.of(
        "MalformedTrailerError",
        "The request contained trailing data that was not well-formed or did not conform to our"
            + " published schema.");
  }

  /// 501, for an algorithm that Virga does not compute.
  public static AwsException notImplemented(ChecksumAlgorithm algorithm) {
    return AwsException.of(
            "NotImplemented",
            501,
            "A header you provided implies functionality that is not implemented")
        .with("Header", algorithm.header());
  }

  private static AwsException invalidRequest(String message) {
    return AwsException.of("InvalidRequest", message);
  }
}
