package dev.virga.plugin.lambda.alias;

import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.spi.AwsException;
import java.util.List;

/// What is refused about aliases, in AWS's words.
final class AliasErrors {
  private AliasErrors() {}

  static AwsException alreadyExists(String arn) {
    return LambdaErrors.resourceConflict("Alias already exists: " + arn);
  }

  /// What GetAlias says.
  static AwsException cannotFind(String arn) {
    return LambdaErrors.resourceNotFound("Cannot find alias arn: " + arn);
  }

  /// What UpdateAlias says.
  static AwsException notFound(String arn) {
    return LambdaErrors.resourceNotFound("Alias not found: " + arn);
  }

  static AwsException referenced(List<String> aliases) {
    return LambdaErrors.resourceConflict(
        "Unable to delete version because the following aliases reference it: " + aliases);
  }

  static AwsException tooManyVersions() {
    return LambdaErrors.invalidParameterValue(
        "Number of items in AdditionalVersionWeights cannot be greater than 1");
  }

  static AwsException latestHasNoWeights() {
    return LambdaErrors.invalidParameterValue(
        "$LATEST is not supported for an alias pointing to more than 1 version");
  }

  static AwsException routedTwice(String version) {
    return LambdaErrors.invalidParameterValue(
        "Invalid function version %s. Function version %s is already included in routing configuration."
            .formatted(version, version));
  }

  static AwsException differentRoles() {
    return LambdaErrors.invalidParameterValue(
        "The versions that an alias routes to must have the same execution role.");
  }

  static AwsException differentDeadLetters() {
    return LambdaErrors.invalidParameterValue(
        "The versions that an alias routes to must have the same dead-letter configuration.");
  }
}
