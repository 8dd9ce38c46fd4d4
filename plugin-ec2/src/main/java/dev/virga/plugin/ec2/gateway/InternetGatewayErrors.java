package dev.virga.plugin.ec2.gateway;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.spi.AwsException;

/// The errors of internet gateways.
final class InternetGatewayErrors {
  private InternetGatewayErrors() {}

  static AwsException dependencies(String gatewayId) {
    return Ec2Errors.dependencyViolation(
        "The internetGateway '" + gatewayId + "' has dependencies and cannot be deleted.");
  }

  static AwsException alreadyAttached(String gatewayId, String vpcId) {
    return AwsException.of(
        "Resource.AlreadyAssociated",
        "resource " + gatewayId + " is already attached to network " + vpcId);
  }

  static AwsException hasGateway(String vpcId) {
    return Ec2Errors.invalidParameterValue(
        "Network " + vpcId + " already has an internet gateway attached");
  }

  static AwsException notAttached(String gatewayId, String vpcId) {
    return AwsException.of(
        "Gateway.NotAttached", "resource " + gatewayId + " is not attached to network " + vpcId);
  }

  static AwsException mappedAddresses(String vpcId) {
    return Ec2Errors.dependencyViolation(
        "Network "
            + vpcId
            + " has some mapped public address(es). Please unmap those public address(es) before"
            + " detaching the gateway.");
  }
}
