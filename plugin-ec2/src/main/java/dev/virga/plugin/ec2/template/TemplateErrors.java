package dev.virga.plugin.ec2.template;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.spi.AwsException;

/// The errors of launch templates.
final class TemplateErrors {
  private TemplateErrors() {}

  /// A name that another template has.
  static AwsException alreadyExists() {
    return AwsException.of(
        "InvalidLaunchTemplateName.AlreadyExistsException", "Launch template name already in use.");
  }

  /// A name that no template has.
  static AwsException notFound(String name) {
    return AwsException.of(
        "InvalidLaunchTemplateName.NotFoundException",
        "The specified launch template, with template name " + name + ", does not exist.");
  }

  /// Neither a name nor an id.
  static AwsException neitherIdNorName() {
    return AwsException.of(
        "MissingParameter",
        "You must specify either a launch template ID or a launch template name.");
  }

  /// A name and an id.
  static AwsException idAndName() {
    return Ec2Errors.invalidParameterCombination(
        "Specify either the launch template ID or the launch template name, but not both.");
  }

  /// A version that the template has not.
  static AwsException versionNotFound(String version, String id) {
    return AwsException.of(
        "InvalidLaunchTemplateId.VersionNotFound",
        "Could not find the specified version "
            + version
            + " for the launch template with ID "
            + id
            + ".");
  }

  /// What is no version.
  static AwsException malformedVersion() {
    return Ec2Errors.invalidParameterValue(
        "Invalid launch template version: either '$Default', '$Latest', or a numeric version are"
            + " allowed.");
  }

  /// Versions one by one, and a range of them.
  static AwsException versionsAndRange() {
    return Ec2Errors.invalidParameterCombination(
        "The parameters Versions, and MinVersion or MaxVersion, cannot be used together.");
  }

  /// Numbers of versions for templates that are not named.
  static AwsException numbersOfAllTemplates() {
    return Ec2Errors.invalidParameterValue(
        "A launch template ID or name is required unless the versions are '$Latest' or"
            + " '$Default'.");
  }

  /// User data that is not Base64.
  static AwsException malformedUserData() {
    return AwsException.of("InvalidUserData.Malformed", "Invalid BASE64 encoding of user data.");
  }

  /// A type and requirements of types.
  static AwsException typeAndRequirements() {
    return Ec2Errors.invalidParameterCombination(
        "InstanceRequirements cannot be specified together with InstanceType.");
  }
}
