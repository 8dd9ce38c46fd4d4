package dev.virga.plugin.lambda.layer;

import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.spi.AwsException;
import dev.virga.spi.Principal;

/// The errors of layers.
final class LayerErrors {
  private LayerErrors() {}

  /// `ResourceNotFoundException` of what is to be read.
  static AwsException notFound() {
    return LambdaErrors.resourceNotFound("The resource you requested does not exist.");
  }

  /// `ResourceNotFoundException` of the layer version whose policy is asked for.
  static AwsException noSuchVersion(String layerVersionArn) {
    return LambdaErrors.resourceNotFound(
        "Layer version %s does not exist.".formatted(layerVersionArn));
  }

  /// `AccessDeniedException`: the layer is another account's, whose policy does not allow it.
  static AwsException accessDenied(Principal caller, String action, String resource) {
    return AwsException.of(
        "AccessDeniedException",
        403,
        ("User: %s is not authorized to perform: %s on resource: %s because no resource-based policy"
                + " allows the %s action")
            .formatted(caller.arn(), action, resource, action));
  }

  /// `InvalidParameterValueException`: versions count from 1.
  static AwsException versionTooLow() {
    return LambdaErrors.invalidParameterValue("Layer Version Cannot be less than 1.");
  }

  /// `InvalidParameterValueException`: there is neither an archive nor an object.
  static AwsException noContent() {
    return LambdaErrors.invalidParameterValue("Please provide a source for layer content.");
  }

  /// `InvalidParameterValueException`: there is an archive and an object.
  static AwsException twoContents() {
    return LambdaErrors.invalidParameterValue(
        "Please do not provide other LayerVersionContentInput parameters when providing a ZipFile.");
  }

  /// `InvalidParameterValueException`: the archive is none.
  static AwsException cannotUnzip() {
    return LambdaErrors.invalidParameterValue(
        "Could not unzip uploaded file. Please check your file, then try to upload again.");
  }

  /// `RequestEntityTooLargeException`: the archive is larger than what may be uploaded directly.
  static AwsException tooLarge(long limit) {
    return LambdaErrors.lower(
        "RequestEntityTooLargeException",
        413,
        "Zipped size must be smaller than %d bytes".formatted(limit));
  }

  /// `InvalidParameterValueException`: a runtime that Lambda does not have.
  static AwsException runtime(String value, String member, String runtimes) {
    return LambdaErrors.invalidParameterValue(
        "1 validation error detected: Value '%s' at '%s' failed to satisfy constraint: %s"
            .formatted(value, member, runtimes));
  }

  /// `ResourceConflictException`: the policy has a statement of that id.
  static AwsException statementExists(String statementId) {
    return LambdaErrors.resourceConflict(
        ("The statement id (%s) provided already exists. Please provide a new statement id, or remove"
                + " the existing statement.")
            .formatted(statementId));
  }

  /// `ResourceNotFoundException`: the policy has no statement of that id.
  static AwsException noSuchStatement(String statementId) {
    return LambdaErrors.resourceNotFound(
        "Statement %s is not found in resource policy.".formatted(statementId));
  }

  /// `ResourceNotFoundException`: nobody was given permission.
  static AwsException noPolicy() {
    return LambdaErrors.resourceNotFound("No policy is associated with the given resource.");
  }

  /// `PolicyLengthExceededException`.
  static AwsException policyTooLong(int length, int limit) {
    return LambdaErrors.lower(
        "PolicyLengthExceededException",
        400,
        "The final policy size (%d) is bigger than the limit (%d).".formatted(length, limit));
  }

  /// `PreconditionFailedException`: the policy was changed by another.
  static AwsException revisionMismatch() {
    return LambdaErrors.lower(
        "PreconditionFailedException",
        412,
        "The Revision Id provided does not match the latest Revision Id. Call the"
            + " GetLayerVersionPolicy API to retrieve the latest Revision Id");
  }
}
