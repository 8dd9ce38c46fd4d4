package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.spi.AwsException;
import org.jspecify.annotations.Nullable;

/// The errors of VPCs, their DHCP options and peering connections.
final class VpcErrors {
  private VpcErrors() {}

  static AwsException missingCidr() {
    return AwsException.of(
        "MissingParameter", "Either 'cidrBlock' or 'ipv4IpamPoolId' should be provided.");
  }

  static AwsException ipamPoolNotFound(String id) {
    return Ec2Errors.notFound("InvalidIpamPoolId.NotFound", "IPAM pool", id);
  }

  static AwsException ipv6PoolNotFound(@Nullable String id) {
    return Ec2Errors.notFound("InvalidIpv6PoolID.NotFound", "ipv6Pool", id == null ? "" : id);
  }

  static AwsException range(String cidr) {
    return AwsException.of("InvalidVpc.Range", "The CIDR '" + cidr + "' is invalid.");
  }

  static AwsException restricted(String cidr) {
    return AwsException.of(
        "InvalidVpc.Range",
        "The CIDR '"
            + cidr
            + "' is restricted. Use a CIDR from the same private address range as the current VPC"
            + " CIDR, or use a publicly-routable CIDR. For additional restrictions, see"
            + " https://docs.aws.amazon.com/AmazonVPC/latest/UserGuide/VPC_Subnets.html");
  }

  static AwsException conflict(String cidr, String vpcId) {
    return AwsException.of(
        "CidrConflict", "The CIDR '" + cidr + "' conflicts with another CIDR of " + vpcId + ".");
  }

  static AwsException cidrLimitExceeded(String vpcId, int most) {
    return AwsException.of(
        "CidrLimitExceeded",
        "This network '" + vpcId + "' has met its maximum number of allowed CIDRs: " + most);
  }

  static AwsException associationNotFound(String id) {
    return AwsException.of(
        "InvalidVpcCidrBlockAssociationID.NotFound",
        "The vpc CIDR block association ID '" + id + "' does not exist");
  }

  static AwsException primaryCidr(String id) {
    return AwsException.of(
        "OperationNotPermitted",
        "The vpc CIDR block with association ID "
            + id
            + " may not be disassociated. It is the primary IPv4 CIDR block of the VPC");
  }

  static AwsException cidrInUse(String vpcId, String cidr) {
    return AwsException.of(
        "InvalidCidr.InUse",
        "The vpc " + vpcId + " currently has a subnet within CIDR block " + cidr);
  }

  static AwsException dependencies(String vpcId) {
    return Ec2Errors.dependencyViolation(
        "The vpc '" + vpcId + "' has dependencies and cannot be deleted.");
  }

  static AwsException defaultExists() {
    return AwsException.of(
        "DefaultVpcAlreadyExists", "A Default VPC already exists for this account in this region.");
  }

  static AwsException noAttribute() {
    return Ec2Errors.invalidParameterCombination("No attributes specified.");
  }

  static AwsException oneAttribute() {
    return Ec2Errors.invalidParameterCombination("Only one attribute can be modified at a time.");
  }

  static AwsException hostnamesNeedDns(String vpcId) {
    return Ec2Errors.invalidParameterValue(
        "DNS hostnames cannot be enabled for " + vpcId + " while DNS support is disabled.");
  }

  static AwsException encryptionControl() {
    return AwsException.of(
        "UnsupportedOperation", "VPC encryption control is not supported in this region.");
  }

  static AwsException dhcpOptionsInUse(String id) {
    return Ec2Errors.dependencyViolation(
        "The dhcpOptions '" + id + "' has dependencies and cannot be deleted.");
  }

  static AwsException unknownDhcpOption(String key) {
    return Ec2Errors.invalidParameterValue(key, "name", "Unknown DHCP option");
  }

  static AwsException dhcpValue(String value, String key) {
    return Ec2Errors.invalidParameterValue(value, key, "Invalid DHCP option value");
  }

  static AwsException peeringExists(String id) {
    return AwsException.of(
        "VpcPeeringConnectionAlreadyExists",
        "A VPC peering connection already exists between these VPCs: " + id);
  }

  static AwsException peeringState(String id, String operation, String state) {
    return AwsException.of(
        "InvalidStateTransition",
        "Invalid state transition for " + id + ", attempting to " + operation + " from " + state);
  }

  static AwsException notAccepter(String account, String id) {
    return AwsException.of(
        "OperationNotPermitted", "User " + account + " cannot accept or reject peering " + id);
  }

  static AwsException peeringNotActive(String id) {
    return AwsException.of(
        "OperationNotPermitted",
        "Peering " + id + " is not active. Peering options can be added only to active peerings.");
  }

  static AwsException peeringOptionsOf(String side, String id) {
    return AwsException.of(
        "OperationNotPermitted",
        "The " + side + " options of peering " + id + " can only be modified by its owner.");
  }

  static AwsException dnsHostnamesDisabled() {
    return AwsException.of(
        "InvalidVpcPeeringConnectionState.DnsHostnamesDisabled",
        "To enable DNS hostname resolution for a VPC peering connection, DNS hostname support must"
            + " be enabled for the VPCs.");
  }
}
