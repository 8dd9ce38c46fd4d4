package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.spi.AwsException;

/// Why an invocation is not run at all.
final class EnvironmentErrors {
  private EnvironmentErrors() {}

  /// The function's reserved concurrency is used up.
  static AwsException reservedConcurrencyExceeded() {
    return tooManyRequests("ReservedFunctionConcurrentInvocationLimitExceeded");
  }

  /// The account's concurrency in the region is used up.
  static AwsException concurrencyExceeded() {
    return tooManyRequests("ConcurrentInvocationLimitExceeded");
  }

  /// The function cannot be invoked yet, or any more.
  ///
  /// @param state such as `Pending`
  static AwsException inState(String state) {
    return LambdaErrors.resourceConflict(
        "The operation cannot be performed at this time. The function is currently in the following"
            + " state: "
            + state);
  }

  /// The version of a function with SnapStart is being initialized.
  static AwsException snapStartNotReady() {
    return LambdaErrors.upper(
        "SnapStartNotReadyException",
        409,
        "Lambda is initializing your function. It will be ready to invoke once your function state"
            + " becomes ACTIVE.");
  }

  /// Nothing is started any more.
  static AwsException stopping() {
    return LambdaErrors.upper("ServiceException", 500, "The service is being stopped.");
  }

  private static AwsException tooManyRequests(String reason) {
    return LambdaErrors.lower("TooManyRequestsException", 429, "Rate Exceeded.")
        .with("Reason", reason)
        .withHeader("Retry-After", "1");
  }
}
