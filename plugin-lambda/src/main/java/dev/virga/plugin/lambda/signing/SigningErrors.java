package dev.virga.plugin.lambda.signing;

import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.spi.AwsException;

/// The errors of code signing.
final class SigningErrors {
  private SigningErrors() {}

  /// `ResourceNotFoundException` of an operation on a configuration.
  static AwsException notFound(String codeSigningConfigArn) {
    return LambdaErrors.resourceNotFound(
        "The Lambda code signing configuration %s can not be found."
            .formatted(codeSigningConfigArn));
  }

  /// `CodeSigningConfigNotFoundException` of an operation on a function that names a configuration.
  static AwsException noSuchConfig(String codeSigningConfigArn) {
    return LambdaErrors.upper(
        "CodeSigningConfigNotFoundException",
        404,
        "The code signing configuration cannot be found. Check that the provided configuration is"
            + " not deleted: %s.".formatted(codeSigningConfigArn));
  }

  /// `ResourceConflictException`: functions have the configuration.
  static AwsException inUse(String codeSigningConfigArn) {
    return LambdaErrors.resourceConflict(
        "The code signing configuration %s is in use by one or more functions."
            .formatted(codeSigningConfigArn));
  }

  /// Refuses an image, which has no signature that Lambda could look at.
  ///
  /// @throws AwsException `InvalidParameterValueException`
  static void refuseImage(StoredFunction function) {
    if (function.isImage()) {
      throw LambdaErrors.invalidParameterValue(
          "Code signing is not supported for functions created with container images.");
    }
  }

  /// `CodeVerificationFailedException`: the configuration demands a signature, and there is none.
  static AwsException unsigned(String functionName) {
    return LambdaErrors.upper(
        "CodeVerificationFailedException",
        400,
        "Lambda cannot deploy the function. The function or layer might be signed using a signature"
            + " that the client is not configured to accept. Check the provided signature for %s."
                .formatted(functionName));
  }
}
