package dev.virga.plugin.lambda.store;

import dev.virga.spi.AwsException;

/// The errors that several parts of Lambda throw, with AWS's codes. Whose words are those of one
/// operation or resource stand beside it, and are made of these.
///
/// Every error of Lambda's model has a `Type`, and spells its message in one of two ways.
public final class LambdaErrors {
  private LambdaErrors() {}

  /// `InvalidParameterValueException`.
  public static AwsException invalidParameterValue(String message) {
    return lower("InvalidParameterValueException", 400, message);
  }

  /// `ResourceNotFoundException`.
  public static AwsException resourceNotFound(String message) {
    return upper("ResourceNotFoundException", 404, message);
  }

  /// `ResourceNotFoundException` of a function, version or alias, by its ARN.
  public static AwsException functionNotFound(String arn) {
    return resourceNotFound("Function not found: " + arn);
  }

  /// `ResourceConflictException`.
  public static AwsException resourceConflict(String message) {
    return lower("ResourceConflictException", 409, message);
  }

  /// `PreconditionFailedException`: the revision id is not the latest.
  public static AwsException preconditionFailed() {
    return lower(
        "PreconditionFailedException",
        412,
        "The Revision Id provided does not match the latest Revision Id. Call the"
            + " GetFunction/GetAlias API to retrieve the latest Revision Id");
  }

  /// `ValidationException`, which Lambda's model does not have: it has no `Type`.
  public static AwsException validation(String message) {
    return AwsException.of("ValidationException", message);
  }

  /// An error of the caller whose shape says `message`.
  ///
  /// @param code AWS's code, such as `PolicyLengthExceededException`
  public static AwsException lower(String code, int status, String message) {
    return AwsException.of(code, status, message).with("Type", type(status));
  }

  /// An error whose shape says `Message`.
  ///
  /// @param code AWS's code, such as `InvalidZipFileException`
  public static AwsException upper(String code, int status, String message) {
    return AwsException.of(code, status, message)
        .with("Type", type(status))
        .with("Message", message);
  }

  private static String type(int status) {
    return status < 500 ? "User" : "Service";
  }
}
