package dev.virga.plugin.ec2.eni;

import dev.virga.spi.AwsException;

/// The [errors of EC2](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html) that
/// network interfaces and their addresses have alone.
final class EniErrors {
  private EniErrors() {}

  static AwsException inUse(String id) {
    return AwsException.of(
        "InvalidNetworkInterface.InUse", "Network interface '" + id + "' is currently in use.");
  }

  static AwsException managed() {
    return AwsException.of(
        "OperationNotPermitted", "You are not allowed to manage 'ela-attach' attachments.");
  }

  static AwsException notAttached(String attachmentId) {
    return AwsException.of(
        "InvalidAttachmentID.NotFound", "The attachment ID '" + attachmentId + "' does not exist");
  }

  static AwsException malformedAttachment(String attachmentId) {
    return AwsException.of(
        "InvalidAttachmentID.Malformed",
        "Invalid id: \"" + attachmentId + "\" (expecting \"eni-attach-...\")");
  }

  static AwsException noInstance(String id) {
    return AwsException.of(
        "InvalidInstanceID.NotFound", "The instance ID '" + id + "' does not exist");
  }

  static AwsException malformedInstance(String id) {
    return AwsException.of("InvalidInstanceID.Malformed", "Invalid id: \"" + id + "\"");
  }

  static AwsException addressInUse(String address) {
    return AwsException.of("InvalidIPAddress.InUse", "Address " + address + " is in use.");
  }

  static AwsException notAnAddress(String address) {
    return AwsException.of("InvalidParameterValue", "Invalid IP address: '" + address + "'");
  }

  static AwsException outsideSubnet(String address) {
    return AwsException.of(
        "InvalidParameterValue",
        "Address " + address + " does not fall within the subnet's address range");
  }

  static AwsException reserved(String address) {
    return AwsException.of(
        "InvalidParameterValue", "Address " + address + " is in subnet's reserved address range");
  }

  static AwsException noFreeAddress() {
    return AwsException.of(
        "InsufficientFreeAddressesInSubnet",
        "The specified subnet does not have enough free addresses to satisfy the request.");
  }

  static AwsException noFreeBlock() {
    return AwsException.of(
        "InsufficientCidrBlocks",
        "The specified subnet does not have enough free cidr blocks to satisfy the request.");
  }

  static AwsException noIpv6(String subnetId) {
    return AwsException.of(
        "InvalidSubnet.Conflict",
        "The subnet '" + subnetId + "' does not have an IPv6 CIDR block associated with it.");
  }

  static AwsException malformedPrefix(String prefix) {
    return AwsException.of(
        "InvalidParameterValue", "The prefix '" + prefix + "' is not a valid prefix.");
  }

  static AwsException addressMissing(String address, String id) {
    return AwsException.of(
        "InvalidParameterValue", "Some of [" + address + "] are not assigned to interface " + id);
  }

  static AwsException primaryStays(String address) {
    return AwsException.of(
        "InvalidParameterValue",
        "The primary private IP address " + address + " cannot be unassigned");
  }

  static AwsException tooManyGroups() {
    return AwsException.of(
        "SecurityGroupsPerInterfaceLimitExceeded",
        "The maximum number of security groups per interface has been reached.");
  }

  static AwsException oneAttribute() {
    return AwsException.of(
        "InvalidParameterCombination", "Fields for multiple attribute types specified");
  }

  static AwsException noAttribute() {
    return AwsException.of("InvalidParameterCombination", "No attributes specified.");
  }

  static AwsException unsupported(String parameter) {
    return AwsException.of(
        "UnsupportedOperation", "The parameter " + parameter + " is not supported.");
  }

  static AwsException noPermission(String id) {
    return AwsException.of(
        "InvalidPermissionID.NotFound", "The permission ID '" + id + "' does not exist");
  }

  static AwsException permissionExists(String id) {
    return AwsException.of(
        "InvalidPermission.Duplicate",
        "The permission for network interface '" + id + "' already exists");
  }
}
