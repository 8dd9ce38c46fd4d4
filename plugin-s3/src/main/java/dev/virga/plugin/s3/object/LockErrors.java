package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.spi.AwsException;

/// The errors of Object Lock
/// ([Object Lock](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html)).
final class LockErrors {
  static final String MODE = "x-amz-object-lock-mode";
  static final String RETAIN_UNTIL = "x-amz-object-lock-retain-until-date";
  static final String LEGAL_HOLD = "x-amz-object-lock-legal-hold";

  private LockErrors() {}

  /// 400, for an upload of a protected object that nothing proves to be whole.
  static AwsException checksumNeeded() {
    return S3Errors.invalidRequest(
        "Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object"
            + " Lock parameters");
  }

  /// 400, for a bucket without object lock.
  static AwsException missingConfiguration() {
    return S3Errors.invalidRequest("Bucket is missing Object Lock Configuration");
  }

  /// 404, for an object without retention or legal hold.
  static AwsException noSuchConfiguration(String key) {
    return AwsException.of(
            "NoSuchObjectLockConfiguration",
            404,
            "The specified object does not have a ObjectLock configuration")
        .with("Key", key);
  }

  /// 403, for a deletion or a shortening.
  static AwsException objectProtected() {
    return S3Errors.accessDenied("Access Denied because object protected by object lock.");
  }

  static AwsException dateInThePast(String value) {
    return S3Errors.invalidArgument(
        "The retain until date must be in the future!", RETAIN_UNTIL, value);
  }

  static AwsException unknownMode(String value) {
    return S3Errors.invalidArgument("Unknown wormMode directive.", MODE, value);
  }

  static AwsException unknownLegalHold(String value) {
    return S3Errors.invalidArgument(
        "Legal Hold must be either of 'ON' or 'OFF'", LEGAL_HOLD, value);
  }

  /// One header of two that belong together is missing.
  static AwsException bothNeeded(String missing) {
    return AwsException.of(
            "InvalidArgument", RETAIN_UNTIL + " and " + MODE + " must both be supplied")
        .with("ArgumentName", missing);
  }
}
