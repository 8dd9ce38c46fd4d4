package dev.virga.plugin.logs;

import dev.virga.spi.AwsException;

/// The errors of CloudWatch Logs, with AWS's codes.
final class LogsErrors {
  private LogsErrors() {}

  static AwsException dataAlreadyAccepted(String message) {
    return AwsException.of("DataAlreadyAcceptedException", message);
  }

  static AwsException invalidParameter(String message) {
    return AwsException.of("InvalidParameterException", message);
  }

  static AwsException invalidSequenceToken(String message) {
    return AwsException.of("InvalidSequenceTokenException", message);
  }

  static AwsException limitExceeded(String message) {
    return AwsException.of("LimitExceededException", message);
  }

  static AwsException operationAborted(String message) {
    return AwsException.of("OperationAbortedException", message);
  }

  static AwsException resourceAlreadyExists(String message) {
    return AwsException.of("ResourceAlreadyExistsException", message);
  }

  static AwsException resourceNotFound(String message) {
    return AwsException.of("ResourceNotFoundException", message);
  }

  static AwsException serviceUnavailable(String message) {
    return AwsException.of("ServiceUnavailableException", 500, message);
  }

  static AwsException tooManyTags(String message) {
    return AwsException.of("TooManyTagsException", message);
  }

  static AwsException unrecognizedClient(String message) {
    return AwsException.of("UnrecognizedClientException", message);
  }

  static AwsException validation(String message) {
    return AwsException.of("ValidationException", message);
  }
}
