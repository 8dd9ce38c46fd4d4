package dev.virga.spi;

import dev.virga.spi.shape.Violations;

/// How a service refuses values that break its model. The sentences are the same everywhere, the code
/// around them is not.
public enum ViolationStyle {
  /// `ValidationException`: most JSON services.
  VALIDATION_EXCEPTION("ValidationException"),
  /// `InvalidParameterException`: ECS, CloudWatch Logs.
  INVALID_PARAMETER_EXCEPTION("InvalidParameterException"),
  /// `ValidationError`: the query services.
  VALIDATION_ERROR("ValidationError"),
  /// `MalformedXML`, with one sentence for everything: S3.
  MALFORMED_XML("MalformedXML"),
  /// `MissingParameter` and `InvalidParameterValue`: EC2.
  EC2("InvalidParameterValue"),
  /// `InvalidParameterException` in sentences of its own, which tell of one violation at a time: ECR.
  ECR("InvalidParameterException");

  private final String code;

  ViolationStyle(String code) {
    this.code = code;
  }

  /// The error that the violations of a request are answered with.
  public AwsException refuse(Violations violations) {
    return switch (this) {
      case VALIDATION_EXCEPTION, INVALID_PARAMETER_EXCEPTION, VALIDATION_ERROR ->
          AwsException.of(code, violations.message());
      case MALFORMED_XML ->
          AwsException.of(
              code,
              "The XML you provided was not well-formed or did not validate against our published"
                  + " schema");
      case EC2 -> refuseAsEc2(violations);
      case ECR -> refuseAsEcr(violations);
    };
  }

  private AwsException refuseAsEc2(Violations violations) {
    Violations.Violation first = violations.all().getFirst();
    String parameter =
        first.path().isEmpty()
            ? first.path()
            : Character.toUpperCase(first.path().charAt(0)) + first.path().substring(1);
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

  private AwsException refuseAsEcr(Violations violations) {
    Violations.Violation first = violations.all().getFirst();
    String rule = first.rule().replaceFirst("^Member ", "");
    String expression = "must satisfy regular expression pattern: ";
    return AwsException.of(
        code,
        "Invalid parameter at '%s' failed to satisfy constraint: '%s'"
            .formatted(
                first.path(),
                rule.startsWith(expression)
                    ? "must satisfy regular expression '%s'"
                        .formatted(rule.substring(expression.length()))
                    : rule));
  }
}
