package dev.virga.plugin.lambda.code;

import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.spi.AwsException;

/// What is wrong with an archive, in AWS's words.
final class CodeErrors {
  private CodeErrors() {}

  static AwsException cannotUnzip() {
    return LambdaErrors.invalidParameterValue(
        "Could not unzip uploaded file. Please check your file, then try to upload again.");
  }

  static AwsException empty() {
    return LambdaErrors.invalidParameterValue("Uploaded file must be a non-empty zip");
  }

  static AwsException unzippedTooLarge(long limit) {
    return LambdaErrors.invalidParameterValue(
        "Unzipped size must be smaller than " + limit + " bytes");
  }
}
