package dev.virga.plugin.ec2.acl;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.spi.AwsException;

/// The errors of network ACLs.
final class NetworkAclErrors {
  private NetworkAclErrors() {}

  static AwsException dependencies(String aclId) {
    return Ec2Errors.dependencyViolation(
        "The networkAcl '" + aclId + "' has dependencies and cannot be deleted.");
  }

  static AwsException isDefault(String aclId) {
    return Ec2Errors.invalidParameterValue("cannot delete default network ACL " + aclId);
  }

  static AwsException associationNotFound(String id) {
    return Ec2Errors.notFound("InvalidAssociationID.NotFound", "association", id);
  }

  static AwsException differentNetworks(String aclId, String subnetId) {
    return Ec2Errors.invalidParameterValue(
        "network ACL " + aclId + " and subnet " + subnetId + " belong to different networks");
  }

  static AwsException entryExists(int ruleNumber) {
    return AwsException.of(
        "NetworkAclEntryAlreadyExists",
        "The network acl entry identified by " + ruleNumber + " already exists.");
  }

  static AwsException entryNotFound(String aclId, int ruleNumber, boolean egress) {
    return AwsException.of(
        "InvalidNetworkAclEntry.NotFound",
        "The "
            + (egress ? "egress" : "ingress")
            + " network acl entry identified by "
            + ruleNumber
            + " does not exist in "
            + aclId);
  }

  static AwsException entryLimitExceeded(String aclId, int most) {
    return AwsException.of(
        "NetworkAclEntryLimitExceeded",
        "The network ACL " + aclId + " has met its maximum number of entries: " + most);
  }

  static AwsException ruleNumber(int number, int most) {
    return Ec2Errors.invalidParameterValue(
        String.valueOf(number), "ruleNumber", "Valid values are 1 to " + most + ".");
  }

  static AwsException protocol(String protocol) {
    return Ec2Errors.invalidParameterValue(
        protocol, "protocol", "Protocol must be a number from -1 to 255 or a known name.");
  }

  static AwsException oneCidr() {
    return AwsException.of(
        "MissingParameter", "The request must contain exactly one of cidrBlock or ipv6CidrBlock");
  }

  static AwsException portRange(String range) {
    return Ec2Errors.invalidParameterValue(
        range, "portRange", "Ports must be from 0 to 65535, the first not above the last.");
  }

  static AwsException icmp(String value) {
    return Ec2Errors.invalidParameterValue(
        value, "icmpTypeCode", "ICMP type and code must be from -1 to 255.");
  }
}
