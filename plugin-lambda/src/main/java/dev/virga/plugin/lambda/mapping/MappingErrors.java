package dev.virga.plugin.lambda.mapping;

import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.spi.AwsException;
import org.jspecify.annotations.Nullable;

/// The errors of event source mappings.
final class MappingErrors {
  private MappingErrors() {}

  /// `ResourceNotFoundException`: there is no mapping of that id.
  static AwsException notFound() {
    return LambdaErrors.resourceNotFound("The resource you requested does not exist.");
  }

  /// `InvalidParameterValueException`: there is no such function, version or alias.
  static AwsException noFunction() {
    return LambdaErrors.invalidParameterValue("Function does not exist");
  }

  /// `InvalidParameterValueException`: neither an ARN nor a cluster of one's own is named.
  static AwsException noSource() {
    return LambdaErrors.invalidParameterValue("Unrecognized event source.");
  }

  /// `InvalidParameterValueException`: nothing that Lambda reads from.
  static AwsException unsupportedSource(String arn) {
    return LambdaErrors.invalidParameterValue(
        "Unrecognized event source, must be kinesis, dynamodb stream or sqs. Unsupported source arn"
            + " : "
            + arn);
  }

  /// `InvalidParameterValueException`: the parameter is one of other kinds of sources.
  static AwsException unsupported(String parameter) {
    return LambdaErrors.invalidParameterValue(
        "Unsupported %s parameter for given event source mapping type.".formatted(parameter));
  }

  /// `InvalidParameterValueException`: a parameter is missing that this kind of source needs.
  static AwsException missing(String member) {
    return LambdaErrors.invalidParameterValue(
        ("1 validation error detected: Value null at '%s' failed to satisfy constraint: Member must"
                + " not be null.")
            .formatted(member));
  }

  /// `InvalidParameterValueException`, in words of its own.
  static AwsException invalid(String message) {
    return LambdaErrors.invalidParameterValue(message);
  }

  /// `ResourceConflictException`: the function is fed from the source already. AWS says it in another
  /// way for each kind of source.
  static AwsException exists(
      EventSourceType type, @Nullable String source, String functionName, String uuid) {
    String which =
        switch (type) {
          case KINESIS, DYNAMODB ->
              "The event source arn (\" %s \") and function (\" %s \") provided mapping already exists.";
          case SQS ->
              "An event source mapping with SQS arn (\" %s \") and function (\" %s \") already exists.";
          case MSK, SELF_MANAGED_KAFKA, MQ, DOCUMENTDB ->
              "An event source mapping with event source arn (\" %s \") and function name (\" %s \")"
                  + " already exists.";
        };
    return LambdaErrors.resourceConflict(
        which.formatted(source, functionName)
            + " Please update or delete the existing mapping with UUID "
            + uuid);
  }
}
