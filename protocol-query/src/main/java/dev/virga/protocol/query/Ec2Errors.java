package dev.virga.protocol.query;

import dev.virga.spi.protocol.ProtocolException;

/// What the ec2 protocol refuses, with the
/// [error codes of EC2](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html).
final class Ec2Errors {
  private Ec2Errors() {}

  static ProtocolException missingParameter(String name) {
    return new ProtocolException(
        "MissingParameter", "The request must contain the parameter " + name);
  }

  static ProtocolException noSuchVersion(String version) {
    return new ProtocolException(
        "NoSuchVersion",
        "The requested version (" + version + ") of service AmazonEC2 does not exist");
  }

  static ProtocolException unknownParameter(String name) {
    return new ProtocolException(
        "UnknownParameter", "The parameter " + name + " is not recognized");
  }

  static ProtocolException invalidValue(Parameters parameter, String expected) {
    return new ProtocolException(
        "InvalidParameterValue",
        "Value ("
            + parameter.value()
            + ") for parameter "
            + parameter
            + " is invalid. "
            + expected);
  }
}
