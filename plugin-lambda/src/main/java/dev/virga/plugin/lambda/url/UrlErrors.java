package dev.virga.plugin.lambda.url;

import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.spi.AwsException;

/// The errors of function URLs, in AWS's words.
final class UrlErrors {
  /// How AWS's model describes a qualifier of a function URL.
  static final String QUALIFIER = "((?!^\\d+$)^[0-9a-zA-Z-_]+$)";

  private UrlErrors() {}

  static AwsException functionNotFound() {
    return LambdaErrors.resourceNotFound("Function does not exist");
  }

  static AwsException notFound() {
    return LambdaErrors.resourceNotFound("The resource you requested does not exist.");
  }

  static AwsException exists(String arn) {
    return LambdaErrors.resourceConflict(
        "Failed to create function url config for [functionArn = %s]. Error message: "
                .formatted(arn)
            + " FunctionUrlConfig exists for this Lambda function");
  }

  /// A version, which no function URL can have.
  static AwsException notAnAlias(String qualifier) {
    return LambdaErrors.validation(
        ("1 validation error detected: Value '%s' at 'qualifier' failed to satisfy constraint: Member"
                + " must satisfy regular expression pattern: %s")
            .formatted(qualifier, QUALIFIER));
  }

  static AwsException forbidden() {
    return LambdaErrors.upper("AccessDeniedException", 403, "Forbidden");
  }

  static AwsException noSuchUrl() {
    return LambdaErrors.upper("ResourceNotFoundException", 404, "Not Found");
  }

  static AwsException expiredToken() {
    return AwsException.of(
        "ExpiredTokenException", 403, "The security token included in the request is expired");
  }

  static AwsException invalidToken() {
    return AwsException.of(
        "UnrecognizedClientException",
        403,
        "The security token included in the request is invalid.");
  }

  static AwsException incompleteSignature(String what) {
    return AwsException.of("IncompleteSignatureException", 403, what);
  }

  static AwsException wrongScope(String expected) {
    return AwsException.of(
        "InvalidSignatureException",
        403,
        "Credential should be scoped to %s. ".formatted(expected));
  }

  static AwsException signatureExpired(String signed, String now) {
    return AwsException.of(
        "InvalidSignatureException",
        403,
        "Signature expired: %s is now earlier or later than the time of the server, %s"
            .formatted(signed, now));
  }

  static AwsException signatureDoesNotMatch() {
    return AwsException.of(
        "InvalidSignatureException",
        403,
        "The request signature we calculated does not match the signature you provided. Check your"
            + " AWS Secret Access Key and signing method. Consult the service documentation for"
            + " details.");
  }

  static AwsException tooLarge(int limit) {
    return AwsException.of(
        "RequestEntityTooLargeException",
        413,
        "Request must be smaller than %d bytes for the InvokeFunction operation".formatted(limit));
  }
}
