package dev.virga.plugin.lambda.event;

import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.spi.AwsException;

/// What is refused about the configuration of asynchronous invocations, in AWS's words.
final class EventErrors {
  private EventErrors() {}

  static AwsException noConfig(String arn) {
    return LambdaErrors.resourceNotFound(
        "The function " + arn + " doesn't have an EventInvokeConfig");
  }

  static AwsException nothingConfigured() {
    return LambdaErrors.invalidParameterValue(
        "You must specify at least one of error handling or destination setting.");
  }

  static AwsException invalidDestination(String arn) {
    return LambdaErrors.invalidParameterValue("The destination ARN " + arn + " is invalid.");
  }

  static AwsException destinationIsItself() {
    return LambdaErrors.invalidParameterValue(
        "You can't specify the function as a destination for itself.");
  }
}
