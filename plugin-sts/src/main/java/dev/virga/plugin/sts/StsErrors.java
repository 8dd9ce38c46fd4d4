package dev.virga.plugin.sts;

import dev.virga.spi.AwsException;

/// The errors of STS, with AWS's codes.
final class StsErrors {
  private StsErrors() {}

  static AwsException expiredToken(String message) {
    return AwsException.of("ExpiredTokenException", message);
  }

  static AwsException idpCommunicationError(String message) {
    return AwsException.of("IDPCommunicationError", message);
  }

  static AwsException idpRejectedClaim(String message) {
    return AwsException.of("IDPRejectedClaim", 403, message);
  }

  static AwsException invalidAuthorizationMessage(String message) {
    return AwsException.of("InvalidAuthorizationMessageException", message);
  }

  static AwsException invalidIdentityToken(String message) {
    return AwsException.of("InvalidIdentityToken", message);
  }

  static AwsException malformedPolicyDocument(String message) {
    return AwsException.of("MalformedPolicyDocument", message);
  }

  static AwsException packedPolicyTooLarge(String message) {
    return AwsException.of("PackedPolicyTooLarge", message);
  }

  static AwsException regionDisabled(String message) {
    return AwsException.of("RegionDisabledException", 403, message);
  }
}
