package dev.virga.plugin.s3.request;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.spi.AwsException;

/// The errors of requests that no operation gets to see, in AWS's words.
final class RequestErrors {
  private RequestErrors() {}

  static AwsException invalidBucketName(String bucket) {
    return AwsException.of("InvalidBucketName", "The specified bucket is not valid.")
        .with("BucketName", bucket);
  }

  /// A signature for another region than the bucket's.
  static AwsException wrongRegionInHeader(String region, String expected) {
    return wrongRegion(
        "AuthorizationHeaderMalformed", "The authorization header is malformed", region, expected);
  }

  /// The same of a presigned URL.
  static AwsException wrongRegionInQuery(String region, String expected) {
    return wrongRegion(
        "AuthorizationQueryParametersError",
        "Error parsing the X-Amz-Credential parameter",
        region,
        expected);
  }

  private static AwsException wrongRegion(
      String code, String message, String region, String expected) {
    return AwsException.of(
            code, message + "; the region '" + region + "' is wrong; expecting '" + expected + "'")
        .with("Region", expected);
  }

  static AwsException invalidAccessKeyId(String accessKeyId) {
    return AwsException.of(
            "InvalidAccessKeyId",
            403,
            "The AWS Access Key Id you provided does not exist in our records.")
        .with("AWSAccessKeyId", accessKeyId);
  }

  static AwsException anonymousOverrides() {
    return S3Errors.invalidRequest(
        "Request specific response headers cannot be used for anonymous GET requests.");
  }

  static AwsException missingContentLength() {
    return AwsException.of(
        "MissingContentLength", 411, "You must provide the Content-Length HTTP header.");
  }

  /// @param size in bytes
  /// @param limit in bytes
  static AwsException entityTooLarge(long size, long limit) {
    return AwsException.of(
            "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
        .with("ProposedSize", size)
        .with("MaxSizeAllowed", limit);
  }
}
