package dev.virga.plugin.s3.form;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.spi.AwsException;

/// The errors of form uploads, in AWS's words.
final class FormErrors {
  private FormErrors() {}

  static AwsException malformed() {
    return AwsException.of(
        "MalformedPOSTRequest",
        "The body of your POST request is not well-formed multipart/form-data.");
  }

  static AwsException fieldsTooLarge(int limit) {
    return AwsException.of(
            "MaxPostPreDataLengthExceeded",
            "Your POST request fields preceding the upload file were too large.")
        .with("MaxSizeAllowed", limit);
  }

  static AwsException fileMissing() {
    return S3Errors.invalidArgument(
        "POST requires exactly one file upload per request.", "file", "0");
  }

  static AwsException keyMissing() {
    return S3Errors.invalidArgument(
        "Bucket POST must contain a field named 'key'.  If it is specified, please check the order of"
            + " the fields.",
        "key",
        "");
  }

  static AwsException keyEmpty() {
    return S3Errors.invalidArgument("User key must have a length greater than 0.", "key", "");
  }

  static AwsException notAForm() {
    return AwsException.of(
            "PreconditionFailed",
            412,
            "At least one of the pre-conditions you specified did not hold")
        .with("Condition", "Bucket POST must be of the enclosure-type multipart/form-data");
  }

  /// A policy that is no policy.
  ///
  /// @param what is wrong with it
  static AwsException invalidPolicy(String what) {
    return AwsException.of("InvalidPolicyDocument", "Invalid Policy: " + what);
  }

  static AwsException policyExpired() {
    return denied("Policy expired.");
  }

  /// @param condition as the policy has it, in the form of a list
  static AwsException conditionFailed(String condition) {
    return denied("Policy Condition failed: " + condition);
  }

  static AwsException extraFields(String names) {
    return denied("Extra input fields: " + names);
  }

  private static AwsException denied(String why) {
    return S3Errors.accessDenied("Invalid according to Policy: " + why);
  }

  static AwsException tooLarge(long size, long limit) {
    return AwsException.of(
            "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
        .with("ProposedSize", size)
        .with("MaxSizeAllowed", limit);
  }

  static AwsException tooSmall(long size, long limit) {
    return AwsException.of(
            "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size")
        .with("ProposedSize", size)
        .with("MinSizeAllowed", limit);
  }
}
