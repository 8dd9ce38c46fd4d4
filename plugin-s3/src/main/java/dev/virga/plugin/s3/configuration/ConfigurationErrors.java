package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.spi.AwsException;

/// The errors of configurations that are refused, beside those of policies and lifecycles.
final class ConfigurationErrors {
  private ConfigurationErrors() {}

  /// 400.
  static AwsException unsupportedCorsMethod(String method) {
    return S3Errors.invalidRequest(
        "Found unsupported HTTP method in CORS config. Unsupported method is " + method);
  }

  /// 400.
  ///
  /// @param element such as `AllowedOrigin`
  static AwsException moreThanOneWildcard(String element, String value) {
    return S3Errors.invalidRequest(
        element + " \"" + value + "\" can not have more than one wildcard.");
  }

  /// 400.
  static AwsException wildcardInExposeHeader(String value) {
    return S3Errors.invalidRequest(
        "ExposeHeader \""
            + value
            + "\" contains wildcard. We currently do not support wildcard for ExposeHeader.");
  }

  /// 400.
  static AwsException tooManyCorsRules(int limit) {
    return S3Errors.invalidRequest(
        "The number of CORS rules should not exceed allowed limit of " + limit + " rules.");
  }

  /// 400, for a key of KMS where another algorithm is named.
  static AwsException kmsKeyNotApplicable(String keyId) {
    return S3Errors.invalidArgument(
        "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or"
            + " aws:kms:dsse",
        "KMSMasterKeyID",
        keyId);
  }

  /// 400.
  static AwsException noLoggingTarget(String bucket) {
    return invalidLoggingTarget("The target bucket for logging does not exist", bucket);
  }

  /// 400.
  static AwsException loggingTargetOfAnother(String bucket) {
    return invalidLoggingTarget(
        "The owner for the bucket to be logged and the target bucket must be the same.", bucket);
  }

  private static AwsException invalidLoggingTarget(String message, String bucket) {
    return AwsException.of("InvalidTargetBucketForLogging", message).with("TargetBucket", bucket);
  }

  /// 403.
  static AwsException loggingAcrossRegions() {
    return AwsException.of(
        "CrossLocationLoggingProhibited", 403, "Cross S3 location logging not allowed.");
  }

  /// 409.
  static AwsException objectLockNeedsVersioning() {
    return S3Errors.invalidBucketState(
        "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration");
  }

  /// 400.
  static AwsException retentionNotPositive() {
    return AwsException.of(
        "InvalidArgument", "Default retention period must be a positive integer value.");
  }

  /// 400.
  static AwsException noAccelerationWithPeriods() {
    return S3Errors.invalidRequest(
        "S3 Transfer Acceleration is not supported for buckets with periods (.) in their names");
  }

  /// 400, for the id of a configuration that is not the one of the request, or is none.
  static AwsException invalidConfigurationId(String id) {
    return S3Errors.invalidArgument("The specified configuration id is invalid.", "id", id);
  }
}
