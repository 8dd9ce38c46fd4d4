package dev.virga.plugin.ec2;

import dev.virga.spi.AwsException;

/// The [errors of EC2](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html) that
/// all resources share. What one kind of resource has alone stands in its package.
public final class Ec2Errors {
  private Ec2Errors() {}

  /// A call that would have worked, and was told not to act.
  public static AwsException dryRunOperation() {
    return AwsException.of(
        "DryRunOperation", 412, "Request would have succeeded, but DryRun flag is set.");
  }

  /// A parameter that must be there.
  public static AwsException missingParameter(String name) {
    return AwsException.of("MissingParameter", "The request must contain the parameter " + name);
  }

  /// A parameter with a value that it cannot have.
  ///
  /// @param reason a sentence with its full stop
  public static AwsException invalidParameterValue(String value, String name, String reason) {
    return AwsException.of(
        "InvalidParameterValue",
        "Value (" + value + ") for parameter " + name + " is invalid. " + reason);
  }

  /// A value that is refused in words of its own.
  public static AwsException invalidParameterValue(String message) {
    return AwsException.of("InvalidParameterValue", message);
  }

  /// Parameters that exclude each other.
  public static AwsException invalidParameterCombination(String message) {
    return AwsException.of("InvalidParameterCombination", message);
  }

  /// Something that others depend on cannot go.
  public static AwsException dependencyViolation(String message) {
    return AwsException.of("DependencyViolation", message);
  }

  /// A filter that there is not.
  public static AwsException invalidFilter(String name) {
    return invalidParameterValue("The filter '" + name + "' is invalid");
  }

  /// A token that was not answered.
  public static AwsException invalidNextToken(String token) {
    return AwsException.of("InvalidNextToken", "The token '" + token + "' is invalid");
  }

  /// Ids and a size of pages in one request.
  public static AwsException idsWithMaxResults() {
    return invalidParameterCombination(
        "The parameter maxResults cannot be used with the parameter that lists ids");
  }

  /// More than 50 tags.
  public static AwsException tagLimitExceeded() {
    return AwsException.of(
        "TagLimitExceeded", "More than 50 tags specified, the maximum number of tags is 50.");
  }

  /// A specification of tags that does not say for what.
  public static AwsException missingTagResourceType() {
    return invalidParameterValue("Tag specification resource type must have a value");
  }

  /// A specification of tags for what the request does not make.
  public static AwsException invalidTaggableType(String type) {
    return invalidParameterValue(
        "'" + type + "' is not a valid taggable resource type for this operation.");
  }

  /// One key twice.
  public static AwsException duplicateTagKey() {
    return invalidParameterValue("Duplicate tag key specified.");
  }

  /// A key that AWS keeps for itself.
  public static AwsException reservedTagKey() {
    return invalidParameterValue("Tag keys starting with 'aws:' are reserved for internal use");
  }

  /// A key of more than 127 characters.
  public static AwsException tagKeyTooLong(String key) {
    return invalidParameterValue("Tag key exceeds the maximum length of 127 characters: " + key);
  }

  /// A value of more than 256 characters.
  public static AwsException tagValueTooLong(String value) {
    return invalidParameterValue(
        "Tag value exceeds the maximum length of 256 characters: " + value);
  }
}
