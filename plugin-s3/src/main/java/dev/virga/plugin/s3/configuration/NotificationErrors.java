package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.spi.AwsException;

/// The errors of notification configurations, each 400.
final class NotificationErrors {
  private NotificationErrors() {}

  static AwsException malformedArn(String element, String arn) {
    return S3Errors.invalidArgument("The ARN is not well formed", element, arn);
  }

  static AwsException otherRegion(String element, String arn) {
    return S3Errors.invalidArgument(
        "The notification destination service region is not valid for the bucket location"
            + " constraint",
        element,
        arn);
  }

  static AwsException unsupportedEvent(String event) {
    return S3Errors.invalidArgument("The event is not supported for notifications", "Event", event);
  }

  static AwsException unknownFilterRule(String name) {
    return S3Errors.invalidArgument(
        "filter rule name must be either prefix or suffix", "FilterRule.Name", name);
  }

  static AwsException twoRules(String name) {
    return AwsException.of(
        "InvalidArgument", "Cannot specify more than one " + name + " rule in a filter.");
  }

  /// @param limit in bytes
  static AwsException filterTooLong(int limit) {
    return AwsException.of(
        "InvalidArgument",
        "Size of filter rule value cannot exceed " + limit + " bytes in UTF-8 representation");
  }

  static AwsException sameId() {
    return AwsException.of(
        "InvalidArgument", "Same ID used for multiple configurations. IDs must be unique");
  }

  static AwsException overlap() {
    return AwsException.of(
        "InvalidArgument",
        "Configurations overlap. Configurations on the same bucket cannot share a common event"
            + " type.");
  }

  static AwsException ambiguous() {
    return AwsException.of(
        "InvalidArgument",
        "Configuration is ambiguously defined. Cannot have overlapping suffixes in two rules if the"
            + " prefixes are overlapping for the same event type.");
  }
}
