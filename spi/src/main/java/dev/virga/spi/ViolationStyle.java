package dev.virga.spi;

import dev.virga.spi.shape.Violations;

/// How a service refuses values that break its model. The sentences are the same everywhere, the code
/// around them is not.
public enum ViolationStyle {
  /// `ValidationException`: most JSON services.
  VALIDATION_EXCEPTION("ValidationException"),
  /// `InvalidParameterException`: ECS, ECR, CloudWatch Logs.
  INVALID_PARAMETER_EXCEPTION("InvalidParameterException"),
  /// `ValidationError`: the query services.
  VALIDATION_ERROR("ValidationError"),
  /// `MissingParameter` and `InvalidParameterValue`: EC2.
  EC2("InvalidParameterValue");

  private final String code;

  ViolationStyle(String code) {
    this.code = code;
  }

  /// The error that the violations of a request are answered with.
  public AwsException refuse(Violations violations) {
    if (this != EC2) {
      return AwsException.of(code, violations.message());
    }
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
}
