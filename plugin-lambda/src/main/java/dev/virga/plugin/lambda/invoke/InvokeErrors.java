package dev.virga.plugin.lambda.invoke;

import dev.virga.plugin.lambda.model.State;
import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.spi.AwsException;

/// The errors of invocations that are refused before anything runs.
public final class InvokeErrors {
  private InvokeErrors() {}

  /// The payload is no JSON.
  ///
  /// @param why the words of the parser
  static AwsException payloadIsNotJson(String why) {
    return invalidContent(
        "Could not parse request body into json: Could not parse payload into json: " + why);
  }

  /// The client context is no JSON object in base64.
  static AwsException clientContextIsNotJson() {
    return invalidContent("Client context must be a valid Base64-encoded JSON object.");
  }

  /// The client context is too long.
  static AwsException clientContextTooLong(int limit) {
    return invalidContent("Client context must be no more than " + limit + " bytes.");
  }

  /// The payload is too large for the way in which the function is called.
  static AwsException tooLarge(long limit, String operation) {
    return AwsException.of(
        "RequestEntityTooLargeException",
        413,
        "Request must be smaller than " + limit + " bytes for the " + operation + " operation");
  }

  /// The function cannot run in the state that it is in.
  static AwsException notActive(State state) {
    return LambdaErrors.resourceConflict(
        "The operation cannot be performed at this time. The function is currently in the following"
            + " state: "
            + wireName(state));
  }

  private static String wireName(State state) {
    return switch (state) {
      case PENDING -> "Pending";
      case ACTIVE -> "Active";
      case INACTIVE -> "Inactive";
      case FAILED -> "Failed";
      case DEACTIVATING -> "Deactivating";
      case DEACTIVATED -> "Deactivated";
      case ACTIVE_NON_INVOCABLE -> "ActiveNonInvocable";
      case DELETING -> "Deleting";
    };
  }

  /// A function calls itself, by whatever way, again and again.
  static AwsException recursive() {
    return LambdaErrors.upper(
        "RecursiveInvocationException",
        400,
        "Lambda has detected your function being invoked in a recursive loop with other Amazon Web"
            + " Services resources and stopped your function's invocation.");
  }

  /// The caller names a tenant, and the function does not tell tenants apart.
  static AwsException noTenants() {
    return LambdaErrors.invalidParameterValue(
        "The function is not configured with tenant isolation. Remove the tenant ID from the"
            + " request.");
  }

  /// The caller names a durable execution, and the function is not durable.
  static AwsException notDurable() {
    return LambdaErrors.invalidParameterValue(
        "The function is not configured for durable execution. Remove the durable execution name"
            + " from the request.");
  }

  private static AwsException invalidContent(String message) {
    return LambdaErrors.lower("InvalidRequestContentException", 400, message);
  }
}
