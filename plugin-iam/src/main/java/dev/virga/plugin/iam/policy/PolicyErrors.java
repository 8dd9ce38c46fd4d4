package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.IamErrors;
import dev.virga.plugin.iam.store.Entity;
import dev.virga.spi.AwsException;
import java.util.Locale;

/// What IAM says when policies cannot be had, written or attached.
final class PolicyErrors {
  private PolicyErrors() {}

  static AwsException notFound(String arn) {
    return IamErrors.noSuchEntity("Policy " + arn + " was not found.");
  }

  static AwsException notAttachable(String arn) {
    return IamErrors.noSuchEntity("Policy " + arn + " does not exist or is not attachable.");
  }

  static AwsException boundaryNotAttachable(String arn) {
    return IamErrors.noSuchEntity("Scope ARN: " + arn + " does not exist or is not attachable.");
  }

  static AwsException serviceRolePolicy() {
    return IamErrors.policyNotAttachable("Cannot attach a Service Role Policy to a Customer Role.");
  }

  static AwsException versionNotFound(String arn, String versionId) {
    return IamErrors.noSuchEntity(
        "Policy " + arn + " version " + versionId + " does not exist or is not attachable.");
  }

  static AwsException inlineNotFound(Entity entity, String name) {
    return IamErrors.noSuchEntity(
        "The " + kind(entity) + " policy with name " + name + " cannot be found.");
  }

  static AwsException invalidArn(String arn) {
    return IamErrors.invalidInput("ARN " + arn + " is not valid.");
  }

  static AwsException nameTaken(String name) {
    return IamErrors.entityAlreadyExists(
        "A policy called " + name + " already exists. Duplicate names are not allowed.");
  }

  static AwsException attached() {
    return IamErrors.deleteConflict("Cannot delete a policy attached to entities.");
  }

  static AwsException severalVersions() {
    return IamErrors.deleteConflict(
        "This policy has more than one version. Before you delete a policy, you must delete the"
            + " policy's versions. The default version is deleted with the policy.");
  }

  static AwsException defaultVersion() {
    return IamErrors.deleteConflict("Cannot delete the default version of a policy.");
  }

  static AwsException tooManyVersions(int limit) {
    return IamErrors.limitExceeded(
        "A managed policy can have up to "
            + limit
            + " versions. Before you create a new version, you must delete an existing version.");
  }

  static AwsException quota(String name, int limit) {
    return IamErrors.limitExceeded("Cannot exceed quota for " + name + ": " + limit);
  }

  static AwsException inlineTooLarge(Entity entity, int limit) {
    return IamErrors.limitExceeded(
        "Maximum policy size of "
            + limit
            + " bytes exceeded for "
            + kind(entity)
            + " "
            + entity.name());
  }

  static AwsException duplicateTags() {
    return IamErrors.invalidInput(
        "Duplicate tag keys found. Please note that Tag keys are case insensitive.");
  }

  static AwsException tooManyTags() {
    return IamErrors.limitExceeded("The number of tags has reached the maximum limit.");
  }

  static AwsException protectedRole(String name) {
    return IamErrors.unmodifiableEntity(
        "Cannot perform the operation on the protected role '"
            + name
            + "' - this role is only modifiable by AWS");
  }

  static AwsException awsManaged(String caller, String action, String arn) {
    return AwsException.of(
        "AccessDenied",
        403,
        "User: "
            + caller
            + " is not authorized to perform: iam:"
            + action
            + " on resource: policy "
            + arn);
  }

  static AwsException documentUnknown(String arn) {
    return AwsException.of(
        "NotImplemented",
        501,
        "The document of the AWS managed policy " + arn + " is not known here.");
  }

  static AwsException invalidMarker() {
    return AwsException.of("ValidationError", "Invalid Marker.");
  }

  private static String kind(Entity entity) {
    return entity.kind().name().toLowerCase(Locale.ROOT);
  }
}
