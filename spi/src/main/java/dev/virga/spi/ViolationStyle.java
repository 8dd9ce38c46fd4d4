package dev.virga.spi;

import dev.virga.spi.shape.Violations;
import java.util.Arrays;
import java.util.stream.Collectors;

/// How a service refuses values that break its model. The sentences are the same everywhere, the code
/// around them is not.
public enum ViolationStyle {
  /// `ValidationException`: most JSON services.
  VALIDATION_EXCEPTION("ValidationException"),
  /// `InvalidParameterException`: ECS, ECR, CloudWatch Logs.
  INVALID_PARAMETER_EXCEPTION("InvalidParameterException"),
  /// `InvalidInput`: Cloud Map.
  INVALID_INPUT("InvalidInput"),
  /// `ValidationError`: the query services.
  VALIDATION_ERROR("ValidationError"),
  /// `ValidationError`, with sentences of its own about the letters of names and paths: IAM.
  IAM("ValidationError"),
  /// `MalformedXML`, with one sentence for everything: S3.
  MALFORMED_XML("MalformedXML"),
  /// `MissingParameter` and `InvalidParameterValue`: EC2.
  EC2("InvalidParameterValue");

  private final String code;

  ViolationStyle(String code) {
    this.code = code;
  }

  /// The error that the violations of a request are answered with.
  public AwsException refuse(Violations violations) {
    return switch (this) {
      case VALIDATION_EXCEPTION, INVALID_PARAMETER_EXCEPTION, INVALID_INPUT, VALIDATION_ERROR ->
          AwsException.of(code, violations.message());
      case IAM -> AwsException.of(code, iamMessage(violations));
      case MALFORMED_XML ->
          AwsException.of(
              code,
              "The XML you provided was not well-formed or did not validate against our published"
                  + " schema");
      case EC2 -> refuseAsEc2(violations);
    };
  }

  private static String iamMessage(Violations violations) {
    Violations.Violation first = violations.all().getFirst();
    boolean letters = first.rule().startsWith("Member must satisfy regular expression pattern: ");
    if (violations.all().size() > 1 || !letters) {
      return violations.message();
    } else if (first.path().endsWith("Name")) {
      return "The specified value for "
          + first.path()
          + " is invalid. It must contain only alphanumeric characters and/or the following:"
          + " +=,.@_-";
    } else if (first.path().equals("path") || first.path().equals("newPath")) {
      return "The specified value for "
          + first.path()
          + " is invalid. It must begin and end with / and contain only alphanumeric characters"
          + " and/or / characters.";
    }
    return violations.message();
  }

  private AwsException refuseAsEc2(Violations violations) {
    Violations.Violation first = violations.all().getFirst();
    String parameter = parameter(first.path());
    return first.missing()
        ? AwsException.of("MissingParameter", "The request must contain the parameter " + parameter)
        : AwsException.of(
            code,
            "Value ("
                + first.value().strip().replaceAll("^'|'$", "")
                + ") for parameter "
                + parameter
                + " is invalid. "
                + first.rule());
  }

  /// The parameter of a path: `Filter.1.Name` of `filter.1.member.name`.
  private static String parameter(String path) {
    return Arrays.stream(path.split("\\."))
        .filter(segment -> !segment.equals("member"))
        .map(segment ->
            segment.isEmpty()
                ? segment
                : Character.toUpperCase(segment.charAt(0)) + segment.substring(1))
        .collect(Collectors.joining("."));
  }
}
