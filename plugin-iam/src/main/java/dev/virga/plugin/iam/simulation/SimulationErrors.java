package dev.virga.plugin.iam.simulation;

import dev.virga.plugin.iam.IamErrors;
import dev.virga.spi.AwsException;

/// What the simulator says to input that it cannot use: `InvalidInput` in all cases.
final class SimulationErrors {
  private SimulationErrors() {}

  static AwsException entity(String arn) {
    return IamErrors.invalidInput(
        "Invalid Entity Arn: " + arn + " does not clearly define entity type and name.");
  }

  static AwsException policy(String name, String reason) {
    return IamErrors.invalidInput("Invalid Input " + name + ": " + reason);
  }

  static AwsException action(String action) {
    return IamErrors.invalidInput("Invalid Input Action: " + action);
  }

  static AwsException owner(String arn) {
    return IamErrors.invalidInput("Invalid Input ResourceOwner: " + arn);
  }

  static AwsException contextEntry(String key) {
    return IamErrors.invalidInput("Invalid Input ContextEntry: " + key);
  }

  static AwsException callerMissing() {
    return IamErrors.invalidInput("CallerArn is required with a ResourcePolicy.");
  }

  static AwsException caller(String arn) {
    return IamErrors.invalidInput("CallerArn " + arn + " is not the ARN of an IAM user.");
  }
}
