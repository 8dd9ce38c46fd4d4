package dev.virga.plugin.ec2.subnet;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.net.Zone;
import dev.virga.plugin.ec2.net.Zones;
import dev.virga.spi.AwsException;
import java.util.stream.Collectors;

/// The errors of subnets and of reservations in them.
final class SubnetErrors {
  private SubnetErrors() {}

  static AwsException range(String cidr) {
    return AwsException.of("InvalidSubnet.Range", "The CIDR '" + cidr + "' is invalid.");
  }

  static AwsException conflict(String cidr) {
    return AwsException.of(
        "InvalidSubnet.Conflict", "The CIDR '" + cidr + "' conflicts with another subnet");
  }

  static AwsException missingCidr() {
    return AwsException.of(
        "MissingParameter", "Either 'cidrBlock' or 'ipv4IpamPoolId' should be provided.");
  }

  static AwsException missingIpv6Cidr() {
    return AwsException.of(
        "MissingParameter", "Either 'ipv6CidrBlock' or 'ipv6IpamPoolId' should be provided.");
  }

  static AwsException nativeWithIpv4() {
    return Ec2Errors.invalidParameterCombination(
        "An IPv4 CIDR block cannot be specified for an IPv6 native subnet.");
  }

  static AwsException ipamPoolNotFound(String id) {
    return Ec2Errors.notFound("InvalidIpamPoolId.NotFound", "IPAM pool", id);
  }

  static AwsException outpostNotFound(String arn) {
    return Ec2Errors.notFound("InvalidOutpostArn.NotFound", "outpost", arn);
  }

  static AwsException zone(String value, String parameter, String region) {
    String names =
        Zones.of(region).stream()
            .map(parameter.equals("availabilityZone") ? Zone::name : Zone::id)
            .collect(Collectors.joining(", "));
    return Ec2Errors.invalidParameterValue(
        value,
        parameter,
        "Subnets can currently only be created in the following availability zones: "
            + names
            + ".");
  }

  static AwsException zoneTwice() {
    return Ec2Errors.invalidParameterCombination(
        "Only one of availabilityZone and availabilityZoneId can be specified.");
  }

  static AwsException dependencies(String subnetId) {
    return Ec2Errors.dependencyViolation(
        "The subnet '" + subnetId + "' has dependencies and cannot be deleted.");
  }

  static AwsException noDefaultVpc() {
    return AwsException.of(
        "DefaultVpcDoesNotExist", "No default VPC exists for this account in this region.");
  }

  static AwsException defaultExists(String subnetId, String zone) {
    return AwsException.of(
        "DefaultSubnetAlreadyExistsInAvailabilityZone",
        "'" + subnetId + "' is already the default subnet in " + zone + ".");
  }

  static AwsException noSpace(String vpcId) {
    return AwsException.of(
        "InsufficientFreeAddressesInVpc", "There is no free CIDR block of /20 in " + vpcId + ".");
  }

  static AwsException oneAttribute() {
    return Ec2Errors.invalidParameterCombination("Only one attribute can be modified at a time.");
  }

  static AwsException noAttribute() {
    return Ec2Errors.invalidParameterCombination("No attributes specified.");
  }

  static AwsException needsIpv6(String attribute, String subnetId) {
    return Ec2Errors.invalidParameterValue(
        "true",
        attribute,
        "The subnet " + subnetId + " must be associated with an IPv6 CIDR block.");
  }

  static AwsException onlyOutposts(String attribute) {
    return AwsException.of(
        "UnsupportedOperation", attribute + " is supported for subnets on an Outpost only.");
  }

  static AwsException associationNotFound(String id) {
    return AwsException.of(
        "InvalidSubnetCidrBlockAssociationID.NotFound",
        "The subnet CIDR block association ID '" + id + "' does not exist");
  }

  static AwsException hasIpv6(String subnetId) {
    return AwsException.of(
        "CidrLimitExceeded",
        "This subnet '" + subnetId + "' has met its maximum number of allowed CIDRs: 1");
  }

  static AwsException ipv6InUse(String subnetId, String cidr) {
    return AwsException.of(
        "InvalidCidr.InUse",
        "The subnet " + subnetId + " currently has addresses within CIDR block " + cidr);
  }

  static AwsException reservationRange(String cidr, String subnetId) {
    return Ec2Errors.invalidParameterValue(
        cidr, "cidr", "The CIDR is not within the CIDR range of " + subnetId + ".");
  }

  static AwsException reservationConflict(String cidr) {
    return Ec2Errors.invalidParameterValue(
        cidr, "cidr", "The CIDR conflicts with another subnet CIDR reservation.");
  }
}
