package dev.virga.plugin.ec2.gateway;

import dev.virga.spi.AwsException;

/// The errors that [NAT gateways](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html)
/// have alone.
final class NatErrors {
  private NatErrors() {}

  static AwsException onlyPublic(String parameter) {
    return AwsException.of(
        "InvalidParameterCombination",
        "The parameter " + parameter + " cannot be used with a private NAT gateway");
  }

  static AwsException onlyPrivate(String parameter) {
    return AwsException.of(
        "InvalidParameterCombination",
        "The parameter " + parameter + " cannot be used with a public NAT gateway");
  }

  static AwsException regional() {
    return AwsException.of(
        "UnsupportedOperation", "Regional NAT gateways are not supported in this region.");
  }

  static AwsException addressCounts() {
    return AwsException.of(
        "InvalidParameterCombination",
        "There must be as many private IP addresses as allocation IDs");
  }

  static AwsException primaryStays(String address) {
    return AwsException.of(
        "InvalidParameterValue", "The primary address " + address + " cannot be removed");
  }

  static AwsException noAssociation(String id) {
    return AwsException.of(
        "InvalidAssociationID.NotFound", "The association ID '" + id + "' does not exist");
  }

  static AwsException noAddress(String address) {
    return AwsException.of(
        "InvalidParameterValue",
        "Private IP address " + address + " is not assigned to the NAT gateway");
  }
}
