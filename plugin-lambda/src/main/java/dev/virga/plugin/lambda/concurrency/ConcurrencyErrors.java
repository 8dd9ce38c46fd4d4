package dev.virga.plugin.lambda.concurrency;

import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.spi.AwsException;

/// What is refused about concurrency, in AWS's words.
final class ConcurrencyErrors {
  private ConcurrencyErrors() {}

  static AwsException functionsOnly() {
    return LambdaErrors.invalidParameterValue(
        "This operation is permitted on Lambda functions only. Aliases and versions do not support"
            + " this operation. Please specify either a function name or an unqualified function"
            + " ARN.");
  }

  static AwsException unreservedTooLow(int minimum) {
    return LambdaErrors.invalidParameterValue(
        ("Specified ReservedConcurrentExecutions for function decreases account's"
                + " UnreservedConcurrentExecution below its minimum value of [%d].")
            .formatted(minimum));
  }

  static AwsException provisionedLeavesTooLittle(int minimum) {
    return LambdaErrors.invalidParameterValue(
        ("Specified ConcurrentExecutions for function decreases account's"
                + " UnreservedConcurrentExecution below its minimum value of [%d].")
            .formatted(minimum));
  }

  static AwsException lessThanProvisioned(int provisioned) {
    return LambdaErrors.invalidParameterValue(
        ("ReservedConcurrentExecutions for function should not be lower than function's total"
                + " provisioned concurrency [%d].")
            .formatted(provisioned));
  }

  static AwsException moreThanReserved() {
    return LambdaErrors.invalidParameterValue(
        "Requested Provisioned Concurrency should not be greater than the"
            + " reservedConcurrentExecution for function");
  }

  static AwsException unpublished() {
    return LambdaErrors.invalidParameterValue(
        "Provisioned Concurrency Configs cannot be applied to unpublished function versions.");
  }

  static AwsException aliasOrVersionOnly() {
    return LambdaErrors.invalidParameterValue(
        "The function resource provided must be an alias or a published version.");
  }

  static AwsException noProvisionedConfig() {
    return LambdaErrors.lower(
        "ProvisionedConcurrencyConfigNotFoundException",
        404,
        "No Provisioned Concurrency Config found for this function");
  }

  static AwsException versionIsProvisioned() {
    return LambdaErrors.resourceConflict(
        "Alias can't be used for Provisioned Concurrency configuration on an already Provisioned"
            + " version");
  }

  static AwsException aliasIsProvisioned() {
    return LambdaErrors.resourceConflict("Version is pointed by a Provisioned Concurrency alias");
  }
}
