package dev.virga.plugin.s3.bucket;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.spi.AwsException;

/// The errors of operations on buckets
/// ([error responses](https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html)).
final class BucketErrors {
  private static final String BUCKET_NAME = "BucketName";

  private BucketErrors() {}

  static AwsException invalidName(String name) {
    return AwsException.of("InvalidBucketName", "The specified bucket is not valid.")
        .with(BUCKET_NAME, name);
  }

  static AwsException alreadyOwnedByYou(String name) {
    return AwsException.of(
            "BucketAlreadyOwnedByYou",
            409,
            "Your previous request to create the named bucket succeeded and you already own it.")
        .with(BUCKET_NAME, name);
  }

  static AwsException alreadyExists(String name) {
    return AwsException.of(
            "BucketAlreadyExists",
            409,
            "The requested bucket name is not available. The bucket namespace is shared by all users"
                + " of the system. Please select a different name and try again.")
        .with(BUCKET_NAME, name);
  }

  /// 400, for a constraint that no region has, and for `us-east-1`, which has none.
  static AwsException invalidLocation(String constraint) {
    return AwsException.of(
            "InvalidLocationConstraint", "The specified location-constraint is not valid")
        .with("LocationConstraint", constraint);
  }

  /// 400, for a constraint of another region than that of the endpoint.
  ///
  /// @param constraint the constraint, or `unspecified`
  static AwsException incompatibleLocation(String constraint) {
    return AwsException.of(
        "IllegalLocationConstraintException",
        "The "
            + constraint
            + " location constraint is incompatible for the region specific endpoint this request"
            + " was sent to.");
  }

  static AwsException invalidOwnership(String value) {
    return S3Errors.invalidArgument(
        "Invalid x-amz-object-ownership header: " + value, "x-amz-object-ownership", value);
  }

  static AwsException invalidMaxBuckets(int value) {
    return S3Errors.invalidArgument(
        "Argument max-buckets must be an integer between 1 and 10000",
        "max-buckets",
        Integer.toString(value));
  }

  static AwsException invalidRegion(String value) {
    return S3Errors.invalidArgument(
        "Argument value " + value + " is not a valid AWS Region", "bucket-region", value);
  }

  static AwsException versioningUnspecified() {
    return AwsException.of(
        "IllegalVersioningConfigurationException", "The Versioning element must be specified");
  }

  /// 403, for a request that changes MFA delete.
  static AwsException mfaNeeded() {
    return S3Errors.accessDenied("Mfa Authentication must be used for this request");
  }

  static AwsException versioningIsLocked() {
    return S3Errors.invalidBucketState(
        "An Object Lock configuration is present on this bucket, so the versioning state cannot be"
            + " changed.");
  }
}
