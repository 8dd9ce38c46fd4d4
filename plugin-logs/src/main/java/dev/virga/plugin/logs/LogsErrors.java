package dev.virga.plugin.logs;

import dev.virga.plugin.logs.pattern.InvalidPatternException;
import dev.virga.spi.AwsException;

/// The errors of CloudWatch Logs, with AWS's codes and words.
final class LogsErrors {
  private LogsErrors() {}

  static AwsException groupExists() {
    return AwsException.of(
        "ResourceAlreadyExistsException", "The specified log group already exists");
  }

  static AwsException groupNotFound() {
    return resourceNotFound("The specified log group does not exist.");
  }

  static AwsException groupProtected() {
    return AwsException.of(
        "ValidationException",
        "The specified log group has deletion protection enabled and cannot be deleted.");
  }

  static AwsException reservedGroupName() {
    return invalidParameter("Log groups starting with AWS/ are reserved for AWS.");
  }

  static AwsException retentionOfDelivery() {
    return invalidParameter("The retention of a log group of class DELIVERY cannot be changed.");
  }

  static AwsException streamExists() {
    return AwsException.of(
        "ResourceAlreadyExistsException", "The specified log stream already exists");
  }

  static AwsException streamNotFound() {
    return resourceNotFound("The specified log stream does not exist.");
  }

  static AwsException resourceNotFound() {
    return resourceNotFound("The specified resource does not exist.");
  }

  static AwsException noSuchArn(String arn) {
    return invalidParameter("The specified resource ARN is not valid: " + arn);
  }

  static AwsException prefixAndPattern() {
    return invalidParameter(
        "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.");
  }

  static AwsException streamsAndPrefix() {
    return invalidParameter(
        "LogStream names and LogStream name prefix are mutually exclusive parameters.");
  }

  static AwsException newestFirstTooEarly() {
    return invalidParameter(
        "startFromHead can be false only if startTime is on or after Jan 1, 2024 00:00:00 UTC.");
  }

  static AwsException nameTooLong() {
    return invalidParameter(
        "Invalid LogGroup or LogStream, both must have length less than or equal to 512.");
  }

  static AwsException nameAndIdentifier() {
    return AwsException.of(
        "ValidationException", "LogGroup name and LogGroup ARN are mutually exclusive parameters.");
  }

  static AwsException prefixAndLastEventTime() {
    return invalidParameter("Cannot order by LastEventTime with a logStreamNamePrefix.");
  }

  static AwsException invalidToken() {
    return invalidParameter("The specified nextToken is invalid.");
  }

  static AwsException notChronological() {
    return invalidParameter(
        "Log events in a single PutLogEvents request must be in chronological order.");
  }

  static AwsException spanTooLong() {
    return invalidParameter(
        "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.");
  }

  static AwsException uploadTooLarge(long bytes, long limit) {
    return invalidParameter("Upload too large: " + bytes + " bytes exceeds limit of " + limit);
  }

  static AwsException eventTooLarge(long bytes, long limit) {
    return invalidParameter("Log event too large: " + bytes + " bytes exceeds limit of " + limit);
  }

  static AwsException invalidPattern(InvalidPatternException cause) {
    return invalidParameter(cause.message());
  }

  static AwsException tooManyTags(String arn) {
    return AwsException.of("TooManyTagsException", "The resource may not have more than 50 tags.")
        .with("resourceName", arn);
  }

  static AwsException tooManyTagsOfGroup() {
    return invalidParameter("The log group may not have more than 50 tags.");
  }

  /// A violation of the model that the records cannot express, in the words of all violations.
  static AwsException violation(String value, String member, String rule) {
    return invalidParameter(
        "1 validation error detected: Value "
            + value
            + " at '"
            + member
            + "' failed to satisfy constraint: Member must "
            + rule);
  }

  private static AwsException invalidParameter(String message) {
    return AwsException.of("InvalidParameterException", message);
  }

  private static AwsException resourceNotFound(String message) {
    return AwsException.of("ResourceNotFoundException", message);
  }
}
