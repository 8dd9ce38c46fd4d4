package dev.virga.plugin.ec2.flowlog;

import dev.virga.spi.AwsException;

/// The errors of flow logs.
final class FlowLogErrors {
  private FlowLogErrors() {}

  /// The same log once more.
  static AwsException alreadyExists() {
    return AwsException.of(
        "FlowLogAlreadyExists",
        "Error. There is an existing Flow Log with the same configuration and log destination.");
  }

  /// No role for a destination that needs one.
  static AwsException noPermission() {
    return invalid(
        "DeliverLogsPermissionArn can't be empty if LogDestinationType is cloud-watch-logs.");
  }

  /// A role for a destination that needs none.
  static AwsException permissionNotApplicable() {
    return invalid("DeliverLogsPermissionArn is not applicable for s3 delivery");
  }

  /// Nowhere to go.
  static AwsException noDestination() {
    return invalid("LogDestination can't be empty if LogGroupName is not provided.");
  }

  /// A group, and a destination as well.
  static AwsException groupAndDestination() {
    return invalid("Please only provide LogGroupName or only provide LogDestination.");
  }

  /// A group for what does not go to CloudWatch Logs.
  static AwsException groupForOtherType() {
    return invalid("LogDestination type must be cloud-watch-logs if LogGroupName is provided.");
  }

  /// An ARN of something else.
  static AwsException invalidDestination(String destination) {
    return invalid("LogDestination: " + destination + " is not a valid ARN for its type.");
  }

  /// A role of another account for what does not go to Firehose, or without the role of this one.
  static AwsException crossAccountRole() {
    return invalid(
        "When providing a role for cross-account delivery, both the DeliverLogsPermissionArn and"
            + " DeliverCrossAccountRole fields must be set.");
  }

  /// An interval that is neither a minute nor ten.
  static AwsException invalidInterval() {
    return invalid("Invalid Flow Log Max Aggregation Interval");
  }

  /// A format with something beside fields.
  static AwsException invalidFormat() {
    return AwsException.of("InvalidFlowLogFormat", "The log format is not valid.");
  }

  private static AwsException invalid(String message) {
    return AwsException.of("InvalidParameter", message);
  }
}
