package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.spi.AwsException;

/// The errors of lifecycle configurations, each 400.
final class LifecycleErrors {
  private LifecycleErrors() {}

  private static AwsException invalidArgument(String message) {
    return AwsException.of("InvalidArgument", message);
  }

  static AwsException sameId(String id) {
    return S3Errors.invalidArgument(
        "Rule ID must be unique. Found same ID for more than one rule", "ID", id);
  }

  static AwsException idTooLong(String id, int limit) {
    return S3Errors.invalidArgument(
        "ID length should not exceed allowed limit of " + limit, "ID", id);
  }

  static AwsException noAction() {
    return S3Errors.invalidRequest("At least one action needs to be specified in a rule");
  }

  /// @param member such as `Days`
  /// @param action such as `Expiration`
  static AwsException notPositive(String member, String action) {
    return invalidArgument("'" + member + "' for " + action + " action must be a positive integer");
  }

  static AwsException negative(String member, String action) {
    return invalidArgument("'" + member + "' in " + action + " action must be nonnegative");
  }

  static AwsException notMidnight() {
    return invalidArgument("'Date' must be at midnight GMT");
  }

  static AwsException tooSoon(String member, String action, int least, String storageClass) {
    return invalidArgument(
        "'"
            + member
            + "' in "
            + action
            + " action must be greater than or equal to "
            + least
            + " for storageClass '"
            + storageClass
            + "'");
  }

  /// @param scope the prefix or filter of the rule, as S3 prints it
  static AwsException expiresTooSoon(
      String member, String expiration, String transition, String scope) {
    return invalidArgument(
        "'%s' in the %s action for %s must be greater than '%s' in the %s action"
            .formatted(member, expiration, scope, member, transition));
  }

  static AwsException wrongOrder(
      String member, String action, String later, String earlier, String scope) {
    return invalidArgument(
        "'%s' in the %s action for StorageClass '%s' for %s must be greater than '%s' in the %s action for StorageClass '%s'"
            .formatted(member, action, later, scope, member, action, earlier));
  }

  static AwsException sameStorageClass(String action, String scope) {
    return S3Errors.invalidRequest(
        "'StorageClass' must be different for '%s' actions in same 'Rule' with %s"
            .formatted(action, scope));
  }

  static AwsException mixed(String scope) {
    return S3Errors.invalidRequest(
        "Found mixed 'Date' and 'Days' based Expiration and Transition actions in lifecycle rule for "
            + scope);
  }

  /// @param action what a rule with such a filter cannot have
  static AwsException notWith(String action, String filter) {
    return S3Errors.invalidRequest(action + " cannot be specified with " + filter + ".");
  }

  static AwsException duplicateTagKeys() {
    return S3Errors.invalidRequest("Duplicate Tag Keys are not allowed.");
  }

  static AwsException sizesCross() {
    return S3Errors.invalidRequest(
        "'ObjectSizeLessThan' has to be a value greater than 'ObjectSizeGreaterThan'.");
  }

  static AwsException newerVersions(String action) {
    return invalidArgument(
        "'NewerNoncurrentVersions' for " + action + " action must be between 1 and 100");
  }

  static AwsException invalidMinimumSize(String value) {
    return S3Errors.invalidArgument(
        "The value for x-amz-transition-default-minimum-object-size is invalid",
        "x-amz-transition-default-minimum-object-size",
        value);
  }
}
