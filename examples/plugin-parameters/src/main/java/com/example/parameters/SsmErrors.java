package com.example.parameters;

import dev.virga.spi.AwsException;

/// The errors of the Parameter Store, in AWS's words.
final class SsmErrors {
  private SsmErrors() {}

  static AwsException parameterNotFound() {
    return AwsException.of("ParameterNotFound", "");
  }

  static AwsException parameterNotFound(String name) {
    return AwsException.of("ParameterNotFound", "Parameter " + name + " not found.");
  }

  static AwsException versionNotFound(String name, String version) {
    return AwsException.of(
        "ParameterVersionNotFound",
        "Systems Manager could not find version "
            + version
            + " of "
            + name
            + ". Verify the version and try again.");
  }

  static AwsException labelNotFound(String name, String label) {
    return AwsException.of(
        "ParameterVersionNotFound",
        "Systems Manager could not find label "
            + label
            + " for parameter "
            + name
            + ". Verify the label and try again.");
  }

  static AwsException alreadyExists() {
    return AwsException.of(
        "ParameterAlreadyExists",
        "The parameter already exists. To overwrite this value, set the overwrite option in the"
            + " request to true.");
  }

  static AwsException illegalName() {
    return validation(
        "Parameter name: can't be prefixed with \"ssm\" (case-insensitive). If formed as a path, it"
            + " can consist of sub-paths divided by slash symbol; each sub-path can be formed as a"
            + " mix of letters, numbers and the following 3 symbols .-_");
  }

  static AwsException illegalPath() {
    return validation(
        "The parameter doesn't meet the parameter name requirements. The parameter name must begin"
            + " with a forward slash \"/\". It can't be prefixed with \"aws\" or \"ssm\""
            + " (case-insensitive). It must use only letters, numbers, or the following symbols: ."
            + " (period), - (hyphen), _ (underscore). Special characters are not allowed. All"
            + " sub-paths, if specified, must use the forward slash symbol \"/\". Valid example:"
            + " /get/parameters2-/by1./path0_.");
  }

  static AwsException notFullyQualified() {
    return validation("Parameter name must be a fully qualified name.");
  }

  static AwsException reservedName(String name) {
    return AwsException.of(
        "AccessDeniedException", "No access to reserved parameter name: " + name + ".");
  }

  static AwsException nameTooLong(int max) {
    return validation("Parameter name can't be longer than " + max + " characters.");
  }

  static AwsException tooManyLevels() {
    return AwsException.of(
        "HierarchyLevelLimitExceededException",
        "A hierarchy can have a maximum of 15 levels. For more information, see Requirements and"
            + " constraints for parameter names in the AWS Systems Manager User Guide.");
  }

  static AwsException typeMissing() {
    return validation("A parameter type is required when you create a parameter.");
  }

  static AwsException typeChanged() {
    return AwsException.of(
        "HierarchyTypeMismatchException",
        "Parameter Store does not support changing a parameter type in a hierarchy. For example,"
            + " you can't change a parameter from a String type to a SecureString type. You must"
            + " create a new, unique parameter.");
  }

  static AwsException tagsWithOverwrite() {
    return validation(
        "Invalid request: tags and overwrite can't be used together. To create a parameter with"
            + " tags, please remove overwrite flag. To update tags for an existing parameter, please"
            + " use AddTagsToResource or RemoveTagsFromResource.");
  }

  static AwsException tooManyTags() {
    return AwsException.of(
        "TooManyTagsError",
        "The Targets parameter includes too many tags. Remove one or more tags and try the command"
            + " again.");
  }

  static AwsException valueTooLong(ParameterTier tier) {
    return validation(
        tier == ParameterTier.STANDARD
            ? "Standard tier parameters support a maximum parameter value of 4096 characters. To"
                + " create a larger parameter value, upgrade the parameter to use the"
                + " advanced-parameter tier. For more information, see"
                + " https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html"
            : "Advanced tier parameters support a maximum parameter value of 8192 characters.");
  }

  static AwsException downgraded() {
    return validation(
        "This parameter uses the advanced-parameter tier. You can't downgrade a parameter from the"
            + " advanced-parameter tier to the standard-parameter tier. If necessary, you can delete"
            + " the advanced parameter and recreate it as a standard parameter.");
  }

  static AwsException invalidAllowedPattern() {
    return AwsException.of(
        "InvalidAllowedPatternException",
        "The request does not meet the regular expression requirement.");
  }

  static AwsException patternMismatch(String pattern) {
    return AwsException.of(
        "ParameterPatternMismatchException",
        "Parameter value, cannot be validated against allowedPattern: " + pattern);
  }

  static AwsException maxVersions(String name, long oldest) {
    return AwsException.of(
        "ParameterMaxVersionLimitExceeded",
        "You attempted to create a new version of "
            + name
            + " by calling the PutParameter API with the overwrite flag. Version "
            + oldest
            + ", the oldest version, can't be deleted because it has a label associated with it."
            + " Move the label to another version of the parameter, and try again.");
  }

  static AwsException dataType(String type) {
    return validation(
        "The following data type is not supported: "
            + type
            + " (Data type names are all lowercase.)");
  }

  static AwsException tooManyLabels() {
    return AwsException.of(
        "ParameterVersionLabelLimitExceeded",
        "A parameter version can have a maximum of ten labels.");
  }

  static AwsException invalidNextToken() {
    return AwsException.of("InvalidNextToken", "The specified token isn't valid.");
  }

  static AwsException filterKey(String key, String valid) {
    return AwsException.of(
        "InvalidFilterKey",
        "The following filter key is not valid: "
            + key
            + ". Valid filter keys include: ["
            + valid
            + "].");
  }

  static AwsException filterOption(String option, String valid) {
    return AwsException.of(
        "InvalidFilterOption",
        "The following filter option is not valid: "
            + option
            + ". Valid options include: ["
            + valid
            + "].");
  }

  static AwsException filterValue(String why) {
    return AwsException.of("InvalidFilterValue", why);
  }

  static AwsException filtersTogether() {
    return validation("You can use either Filters or ParameterFilters in a single request.");
  }

  static AwsException invalidResourceId() {
    return AwsException.of(
        "InvalidResourceId",
        "The resource ID isn't valid. Verify that you entered the correct ID and try again.");
  }

  static AwsException policies() {
    return AwsException.of(
        "NotImplemented", 501, "This plugin does not implement Policies of PutParameter.");
  }

  static AwsException shared() {
    return AwsException.of(
        "NotImplemented", 501, "This plugin does not implement Shared of DescribeParameters.");
  }

  private static AwsException validation(String message) {
    return AwsException.of("ValidationException", message);
  }
}
