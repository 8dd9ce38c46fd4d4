package dev.virga.plugin.iam.store;

import dev.virga.plugin.iam.IamErrors;
import dev.virga.spi.AwsException;

/// The errors about users, groups, roles and what they have, in AWS's words.
public final class EntityErrors {
  private EntityErrors() {}

  static AwsException noSuchUser(String name) {
    return notFound("The user with name " + name);
  }

  static AwsException noSuchGroup(String name) {
    return notFound("The group with name " + name);
  }

  static AwsException noSuchRole(String name) {
    return notFound("The role with name " + name);
  }

  static AwsException noSuchInstanceProfile(String name) {
    return notFound("Instance Profile " + name);
  }

  static AwsException roleNotInProfile(String role, String profile) {
    return notFound("Role " + role + " in Instance Profile " + profile);
  }

  /// No access key of this id, of any user or of the one that was named.
  public static AwsException noSuchAccessKey(String id) {
    return notFound("The Access Key with id " + id);
  }

  static AwsException noSuchPublicKey(String id) {
    return notFound("The Public Key with id " + id);
  }

  static AwsException noSuchSigningCertificate(String id) {
    return notFound("The Certificate with id " + id);
  }

  static AwsException noSuchServiceCredential(String id) {
    return IamErrors.noSuchEntity("No such credential " + id + " exists");
  }

  static AwsException noSuchLoginProfile(String user) {
    return notFound("Login Profile for User " + user);
  }

  static AwsException noSuchServerCertificate(String name) {
    return notFound("The Server Certificate with name " + name);
  }

  static AwsException noSuchOpenIdProvider(String arn) {
    return IamErrors.noSuchEntity("OpenIDConnect Provider not found for arn " + arn);
  }

  static AwsException noSuchSamlProvider(String arn) {
    return IamErrors.noSuchEntity("Manifest not found for arn " + arn);
  }

  static AwsException noSuchMfaDevice(String serialNumber) {
    return IamErrors.noSuchEntity(
        "VirtualMFADevice with serial number " + serialNumber + " doesn't exist.");
  }

  static AwsException mfaDeviceOfOther() {
    return IamErrors.noSuchEntity("MFA Device invalid for user.");
  }

  static AwsException mfaDeviceExists() {
    return IamErrors.entityAlreadyExists(
        "MFADevice entity at the same path and name already exists.");
  }

  static AwsException mfaDeviceInUse() {
    return IamErrors.deleteConflict("MFA VirtualDevice in use. Must deactivate first.");
  }

  static AwsException mfaDeviceTaken() {
    return IamErrors.entityAlreadyExists("MFA Device is already in use.");
  }

  static AwsException wrongMfaCode() {
    return IamErrors.invalidAuthenticationCode("Authentication code for device is not valid.");
  }

  static AwsException alreadyExists(String kind, String name) {
    return IamErrors.entityAlreadyExists(kind + " with name " + name + " already exists.");
  }

  static AwsException instanceProfileExists(String name) {
    return IamErrors.entityAlreadyExists("Instance Profile " + name + " already exists.");
  }

  static AwsException loginProfileExists(String user) {
    return IamErrors.entityAlreadyExists("Login Profile for user " + user + " already exists.");
  }

  /// What has to go before an entity can.
  ///
  /// @param first what is to be done: `must detach all policies first.`
  public static AwsException cannotDelete(String first) {
    return IamErrors.deleteConflict("Cannot delete entity, " + first);
  }

  static AwsException quotaExceeded(String quota, int limit) {
    return IamErrors.limitExceeded("Cannot exceed quota for " + quota + ": " + limit);
  }

  static AwsException tooManyTags() {
    return IamErrors.limitExceeded("The number of tags has reached the maximum limit.");
  }

  static AwsException duplicateTagKeys() {
    return IamErrors.invalidInput(
        "Duplicate tag keys found. Please note that Tag keys are case insensitive.");
  }

  static AwsException reservedTagKey() {
    return IamErrors.invalidInput("aws: prefixed tag key names are not allowed for external use.");
  }

  static AwsException protectedRole(String name) {
    return IamErrors.unmodifiableEntity(
        "Cannot perform the operation on the protected role '"
            + name
            + "' - this role is only modifiable by AWS");
  }

  static AwsException invalidMarker() {
    return validation("Invalid Marker.");
  }

  static AwsException callerIsNoUser() {
    return validation("Must specify userName when calling with non-User credentials");
  }

  static AwsException wrongPassword() {
    return AwsException.of("AccessDenied", 403, "The old password was incorrect.");
  }

  static AwsException weakPassword() {
    return IamErrors.passwordPolicyViolation(
        "Password does not conform to the account password policy.");
  }

  static AwsException reusedPassword() {
    return IamErrors.passwordPolicyViolation(
        "Policy constraint violation with password reuse prevention during password change.");
  }

  /// A value that keeps the model's rules and breaks others.
  public static AwsException validation(String message) {
    return AwsException.of("ValidationError", message);
  }

  private static AwsException notFound(String what) {
    return IamErrors.noSuchEntity(what + " cannot be found.");
  }
}
