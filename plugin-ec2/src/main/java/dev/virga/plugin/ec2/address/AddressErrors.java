package dev.virga.plugin.ec2.address;

import dev.virga.spi.AwsException;

/// The [errors of EC2](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html) that
/// elastic IP addresses have alone.
final class AddressErrors {
  private AddressErrors() {}

  static AwsException limitExceeded() {
    return AwsException.of(
        "AddressLimitExceeded", "The maximum number of addresses has been reached.");
  }

  static AwsException notFound(String publicIp) {
    return AwsException.of("InvalidAddress.NotFound", "Address '" + publicIp + "' not found.");
  }

  static AwsException noPool(String pool) {
    return AwsException.of(
        "InvalidPublicIpv4PoolID.NotFound", "The pool ID '" + pool + "' does not exist");
  }

  static AwsException neitherIdNorIp() {
    return AwsException.of(
        "MissingParameter", "Either public IP or allocation id must be specified");
  }

  static AwsException bothIdAndIp() {
    return AwsException.of(
        "InvalidParameterCombination",
        "You may specify public IP or allocation id, but not both in the same call");
  }

  static AwsException noTarget() {
    return AwsException.of(
        "MissingParameter", "Either an instance ID or a network interface ID must be specified");
  }

  static AwsException alreadyAssociated(String resource, String associationId) {
    return AwsException.of(
        "Resource.AlreadyAssociated",
        "resource " + resource + " is already associated with associate-id " + associationId);
  }

  static AwsException noAssociation(String id) {
    return AwsException.of(
        "InvalidAssociationID.NotFound", "The association ID '" + id + "' does not exist");
  }

  static AwsException malformedAssociation(String id) {
    return AwsException.of(
        "InvalidAssociationID.Malformed",
        "Invalid id: \"" + id + "\" (expecting \"eipassoc-...\")");
  }

  static AwsException noInstance(String id) {
    return AwsException.of(
        "InvalidInstanceID.NotFound", "The instance ID '" + id + "' does not exist");
  }

  static AwsException inUse(String publicIp) {
    return AwsException.of("InvalidIPAddress.InUse", "Address " + publicIp + " is in use.");
  }

  static AwsException locked(String allocationId) {
    return AwsException.of(
        "InvalidAddress.Locked",
        "Address with allocation id "
            + allocationId
            + " cannot be released because it is locked to your account.");
  }

  static AwsException managed() {
    return AwsException.of(
        "AuthFailure", "You do not have permission to access the specified resource.");
  }

  static AwsException noGateway(String vpcId) {
    return AwsException.of(
        "Gateway.NotAttached", "Network " + vpcId + " is not attached to any internet gateway");
  }

  static AwsException notOfInterface(String privateIp, String networkInterfaceId) {
    return AwsException.of(
        "InvalidParameterValue",
        "Private IP address " + privateIp + " is not assigned to " + networkInterfaceId);
  }
}
