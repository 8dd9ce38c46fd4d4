package dev.virga.plugin.sts;

import dev.virga.spi.AwsException;
import java.time.Instant;

/// The errors of STS, in AWS's words
/// ([common errors](https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html)).
final class StsErrors {
  private StsErrors() {}

  static AwsException requestArnIsInvalid() {
    return AwsException.of("ValidationError", "Request ARN is invalid");
  }

  static AwsException roleChainingIsLimitedToOneHour() {
    return AwsException.of(
        "ValidationError",
        "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role"
            + " chaining");
  }

  static AwsException notWithSessionCredentials(String operation) {
    return AwsException.of(
        "AccessDenied", 403, "Cannot call " + operation + " with session credentials");
  }

  static AwsException malformedPolicyDocument(String message) {
    return AwsException.of("MalformedPolicyDocument", message);
  }

  static AwsException syntaxErrorsInPolicy() {
    return malformedPolicyDocument("Syntax errors in policy.");
  }

  static AwsException packedPolicyTooLarge(int percent) {
    return AwsException.of(
        "PackedPolicyTooLarge",
        "Packed policy consumes " + percent + "% of allotted space, please use smaller policy.");
  }

  static AwsException duplicateTagKeys() {
    return AwsException.of(
        "InvalidParameterValue",
        "Duplicate tag keys found. Please note that Tag keys are case insensitive.");
  }

  static AwsException transitiveTagKeyWithoutTag() {
    return AwsException.of(
        "InvalidParameterValue",
        "The specified transitive tag key must be included in the requested tags.");
  }

  static AwsException notAJwt() {
    return invalidIdentityToken(
        "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access"
            + " Token)");
  }

  static AwsException missingClaim(String claim) {
    return invalidIdentityToken("Missing a required claim: " + claim);
  }

  private static AwsException invalidIdentityToken(String message) {
    return AwsException.of("InvalidIdentityToken", message);
  }

  static AwsException tokenExpired(Instant now, Instant expiration) {
    return AwsException.of(
        "ExpiredTokenException",
        "Token expired: current date/time "
            + now.getEpochSecond()
            + " must be before the expiration date/time "
            + expiration.getEpochSecond());
  }

  static AwsException identityProviderOutOfReach(String provider) {
    return AwsException.of(
        "IDPCommunicationError", "The identity provider " + provider + " could not be reached.");
  }

  static AwsException invalidAuthorizationMessage() {
    return AwsException.of("InvalidAuthorizationMessageException", "Message is not valid");
  }
}
