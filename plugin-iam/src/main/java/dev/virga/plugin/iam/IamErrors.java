package dev.virga.plugin.iam;

import dev.virga.spi.AwsException;

/// The errors of IAM, with AWS's codes.
public final class IamErrors {
  private IamErrors() {}

  public static AwsException accountNotManagementOrDelegatedAdministrator(String message) {
    return AwsException.of("AccountNotManagementOrDelegatedAdministratorException", message);
  }

  public static AwsException callerIsNotManagementAccount(String message) {
    return AwsException.of("CallerIsNotManagementAccountException", message);
  }

  public static AwsException concurrentModification(String message) {
    return AwsException.of("ConcurrentModification", 409, message);
  }

  public static AwsException credentialReportExpired(String message) {
    return AwsException.of("ReportExpired", 410, message);
  }

  public static AwsException credentialReportNotPresent(String message) {
    return AwsException.of("ReportNotPresent", 410, message);
  }

  public static AwsException credentialReportNotReady(String message) {
    return AwsException.of("ReportInProgress", 404, message);
  }

  public static AwsException deleteConflict(String message) {
    return AwsException.of("DeleteConflict", 409, message);
  }

  public static AwsException duplicateCertificate(String message) {
    return AwsException.of("DuplicateCertificate", 409, message);
  }

  public static AwsException duplicateSshPublicKey(String message) {
    return AwsException.of("DuplicateSSHPublicKey", message);
  }

  public static AwsException entityAlreadyExists(String message) {
    return AwsException.of("EntityAlreadyExists", 409, message);
  }

  public static AwsException entityTemporarilyUnmodifiable(String message) {
    return AwsException.of("EntityTemporarilyUnmodifiable", 409, message);
  }

  public static AwsException featureDisabled(String message) {
    return AwsException.of("FeatureDisabledException", message);
  }

  public static AwsException featureEnabled(String message) {
    return AwsException.of("FeatureEnabledException", message);
  }

  public static AwsException invalidAuthenticationCode(String message) {
    return AwsException.of("InvalidAuthenticationCode", 403, message);
  }

  public static AwsException invalidCertificate(String message) {
    return AwsException.of("InvalidCertificate", message);
  }

  public static AwsException invalidInput(String message) {
    return AwsException.of("InvalidInput", message);
  }

  public static AwsException invalidPublicKey(String message) {
    return AwsException.of("InvalidPublicKey", message);
  }

  public static AwsException invalidUserType(String message) {
    return AwsException.of("InvalidUserType", message);
  }

  public static AwsException keyPairMismatch(String message) {
    return AwsException.of("KeyPairMismatch", message);
  }

  public static AwsException limitExceeded(String message) {
    return AwsException.of("LimitExceeded", 409, message);
  }

  public static AwsException malformedCertificate(String message) {
    return AwsException.of("MalformedCertificate", message);
  }

  public static AwsException malformedPolicyDocument(String message) {
    return AwsException.of("MalformedPolicyDocument", message);
  }

  public static AwsException noSuchEntity(String message) {
    return AwsException.of("NoSuchEntity", 404, message);
  }

  public static AwsException openIdIdpCommunicationError(String message) {
    return AwsException.of("OpenIdIdpCommunicationError", message);
  }

  public static AwsException organizationNotFound(String message) {
    return AwsException.of("OrganizationNotFoundException", message);
  }

  public static AwsException organizationNotInAllFeaturesMode(String message) {
    return AwsException.of("OrganizationNotInAllFeaturesModeException", message);
  }

  public static AwsException passwordPolicyViolation(String message) {
    return AwsException.of("PasswordPolicyViolation", message);
  }

  public static AwsException policyEvaluation(String message) {
    return AwsException.of("PolicyEvaluation", 500, message);
  }

  public static AwsException policyNotAttachable(String message) {
    return AwsException.of("PolicyNotAttachable", message);
  }

  public static AwsException reportGenerationLimitExceeded(String message) {
    return AwsException.of("ReportGenerationLimitExceeded", 409, message);
  }

  public static AwsException serviceAccessNotEnabled(String message) {
    return AwsException.of("ServiceAccessNotEnabledException", message);
  }

  public static AwsException serviceFailure(String message) {
    return AwsException.of("ServiceFailure", 500, message);
  }

  public static AwsException serviceNotSupported(String message) {
    return AwsException.of("NotSupportedService", 404, message);
  }

  public static AwsException unmodifiableEntity(String message) {
    return AwsException.of("UnmodifiableEntity", message);
  }

  public static AwsException unrecognizedPublicKeyEncoding(String message) {
    return AwsException.of("UnrecognizedPublicKeyEncoding", message);
  }
}
