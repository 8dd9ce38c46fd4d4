package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.spi.AwsException;

/// What is wrong with the code of a function and where it is to come from, in AWS's words.
final class DeploymentErrors {
  private DeploymentErrors() {}

  static AwsException noSource() {
    return LambdaErrors.invalidParameterValue("Please provide a source for function code.");
  }

  static AwsException severalSources(String source) {
    return LambdaErrors.invalidParameterValue(
        "Please do not provide other FunctionCode parameters when providing a " + source + ".");
  }

  static AwsException imageNeeded() {
    return LambdaErrors.invalidParameterValue(
        "Please provide ImageUri when updating a function with packageType Image.");
  }

  static AwsException imageNotWanted() {
    return LambdaErrors.invalidParameterValue(
        "Please don't provide ImageUri when updating a function with packageType Zip.");
  }

  static AwsException noImage(String uri) {
    return LambdaErrors.invalidParameterValue(
        "Source image " + uri + " does not exist. Provide a valid source image.");
  }

  static AwsException zippedTooLarge(long limit) {
    return LambdaErrors.lower(
        "RequestEntityTooLargeException",
        413,
        "Zipped size must be smaller than " + limit + " bytes");
  }

  static AwsException codeStorageExceeded() {
    return LambdaErrors.lower("CodeStorageExceededException", 400, "Code storage limit exceeded.");
  }
}
