package dev.virga.plugin.lambda.policy;

import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.spi.AwsException;

/// What is refused about the policies of functions, in AWS's words.
final class PolicyErrors {
  private PolicyErrors() {}

  static AwsException statementExists(String statementId) {
    return LambdaErrors.resourceConflict(
        ("The statement id (%s) provided already exists. Please provide a new statement id, or"
                + " remove the existing statement.")
            .formatted(statementId));
  }

  static AwsException statementNotFound(String statementId) {
    return LambdaErrors.resourceNotFound(
        "Statement %s is not found in resource policy.".formatted(statementId));
  }

  /// What RemovePermission says.
  static AwsException noPolicy() {
    return LambdaErrors.resourceNotFound("No policy is associated with the given resource.");
  }

  /// What GetPolicy says.
  static AwsException policyNotFound() {
    return LambdaErrors.resourceNotFound("The resource you requested does not exist.");
  }

  static AwsException latestHasNoPolicy() {
    return LambdaErrors.invalidParameterValue(
        "We currently do not support adding policies for $LATEST.");
  }

  static AwsException invalidPrincipal() {
    return LambdaErrors.invalidParameterValue(
        "The provided principal was invalid. Please check the principal and try again.");
  }

  static AwsException authTypeNeedsFunctionUrl() {
    return LambdaErrors.invalidParameterValue(
        "FunctionUrlAuthType is only supported for lambda:InvokeFunctionUrl action");
  }

  static AwsException viaUrlNeedsInvoke() {
    return LambdaErrors.invalidParameterValue(
        "InvokedViaFunctionUrl is only supported for lambda:InvokeFunction action");
  }

  static AwsException tooLong(int size, int limit) {
    return LambdaErrors.lower(
        "PolicyLengthExceededException",
        400,
        "The final policy size (%d) is bigger than the limit (%d).".formatted(size, limit));
  }

  static AwsException preconditionFailed() {
    return LambdaErrors.lower(
        "PreconditionFailedException",
        412,
        "The Revision Id provided does not match the latest Revision Id. Call the GetPolicy API to"
            + " retrieve the latest Revision Id");
  }
}
