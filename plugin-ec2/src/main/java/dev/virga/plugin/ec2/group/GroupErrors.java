package dev.virga.plugin.ec2.group;

import dev.virga.spi.AwsException;

/// The [errors of EC2](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html) that
/// security groups and their rules have alone.
final class GroupErrors {
  private static final String CHARACTERS = "a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*";

  private GroupErrors() {}

  static AwsException duplicate(String name, String vpcId) {
    return AwsException.of(
        "InvalidGroup.Duplicate",
        "The security group '" + name + "' already exists for VPC '" + vpcId + "'");
  }

  static AwsException reservedName(String name) {
    return AwsException.of(
        "InvalidGroup.Reserved", "Cannot use reserved security group name: " + name);
  }

  static AwsException invalidText(String what) {
    return AwsException.of(
        "InvalidParameterValue",
        "Invalid %s. Valid %ss are strings less than 256 characters from the following set:  %s"
            .formatted(what, what.substring(what.lastIndexOf(' ') + 1), CHARACTERS));
  }

  static AwsException cannotDelete(String id, String name) {
    return AwsException.of(
        "CannotDelete",
        "the specified group: \"%s\" name: \"%s\" cannot be deleted by a user".formatted(id, name));
  }

  static AwsException notInDefaultVpc(String name, String vpcId) {
    return AwsException.of(
        "InvalidGroup.NotFound",
        "The security group '%s' does not exist in default VPC '%s'".formatted(name, vpcId));
  }

  static AwsException noDefaultVpc() {
    return AwsException.of("VPCIdNotSpecified", "No default VPC for this user");
  }

  static AwsException neitherIdNorName() {
    return AwsException.of(
        "MissingParameter", "The request must contain the parameter groupName or groupId");
  }

  static AwsException otherNetwork() {
    return AwsException.of(
        "InvalidGroup.NotFound",
        "You have specified two resources that belong to different networks.");
  }

  static AwsException noPermissions(String otherParameter) {
    return AwsException.of(
        "MissingParameter",
        "Either 'ipPermissions' or '" + otherParameter + "' should be provided.");
  }

  static AwsException twoForms() {
    return AwsException.of(
        "InvalidParameterCombination",
        "The parameter ipPermissions cannot be used with the parameters of a single permission");
  }

  static AwsException unknownProtocol(String protocol) {
    return AwsException.of(
        "InvalidParameterValue",
        "Invalid value '" + protocol + "' for IP protocol. Unknown protocol.");
  }

  static AwsException portsMissing(String family) {
    return AwsException.of(
        "InvalidParameterValue",
        "Invalid value 'Must specify both from and to ports with " + family + ".' for portRange.");
  }

  static AwsException outOfRange(String what, int value) {
    return AwsException.of("InvalidPermission.Malformed", what + " (" + value + ") out of range");
  }

  static AwsException portsReversed(int from, int to) {
    return AwsException.of(
        "InvalidPermission.Malformed", "Invalid TCP/UDP port range (" + from + ":" + to + ")");
  }

  static AwsException malformedCidr(String cidr) {
    return AwsException.of("InvalidParameterValue", "CIDR block " + cidr + " is malformed");
  }

  static AwsException noPeer() {
    return AwsException.of("MissingParameter", "Source group ID missing.");
  }

  static AwsException severalPeers() {
    return AwsException.of(
        "InvalidParameterCombination",
        "Only one of CidrIpv4, CidrIpv6, PrefixListId and ReferencedGroupId can be specified.");
  }

  static AwsException sameTwice() {
    return AwsException.of(
        "InvalidParameterValue", "The same permission must not appear multiple times");
  }

  static AwsException duplicateRule(String rule) {
    return AwsException.of(
        "InvalidPermission.Duplicate", "the specified rule \"" + rule + "\" already exists");
  }

  static AwsException noSuchRule() {
    return AwsException.of(
        "InvalidPermission.NotFound", "The specified rule does not exist in this security group.");
  }

  static AwsException tooManyRules() {
    return AwsException.of(
        "RulesPerSecurityGroupLimitExceeded",
        "The maximum number of rules per security group has been reached.");
  }

  static AwsException ownVpc(String groupId, String vpcId) {
    return AwsException.of(
        "InvalidParameterValue",
        "The security group '%s' belongs to the VPC '%s' already.".formatted(groupId, vpcId));
  }

  static AwsException defaultGroupNotShared(String groupId) {
    return AwsException.of(
        "InvalidParameterValue",
        "The default security group '%s' cannot be associated with another VPC."
            .formatted(groupId));
  }

  static AwsException alreadyAssociated(String groupId, String vpcId) {
    return AwsException.of(
        "InvalidSecurityGroupVpcAssociation.Duplicate",
        "The security group '%s' is already associated with VPC '%s'".formatted(groupId, vpcId));
  }

  static AwsException notAssociated(String groupId, String vpcId) {
    return AwsException.of(
        "InvalidSecurityGroupVpcAssociation.NotFound",
        "The security group '%s' is not associated with VPC '%s'".formatted(groupId, vpcId));
  }
}
