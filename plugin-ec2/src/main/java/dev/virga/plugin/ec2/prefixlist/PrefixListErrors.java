package dev.virga.plugin.ec2.prefixlist;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.spi.AwsException;

/// The errors of managed prefix lists.
final class PrefixListErrors {
  private PrefixListErrors() {}

  static AwsException dependencies(String id) {
    return Ec2Errors.dependencyViolation(
        "The prefix list '" + id + "' has dependencies and cannot be deleted.");
  }

  static AwsException awsManaged(String id) {
    return AwsException.of(
        "OperationNotPermitted", "The prefix list '" + id + "' is managed by AWS.");
  }

  static AwsException version() {
    return AwsException.of(
        "PrefixListVersionMismatch", "The prefix list has the incorrect version number.");
  }

  static AwsException versionNotFound(String id, long version) {
    return AwsException.of(
        "InvalidPrefixListVersion.NotFound",
        "The version " + version + " of the prefix list '" + id + "' does not exist");
  }

  static AwsException maxEntries(int most) {
    return AwsException.of(
        "PrefixListMaxEntriesExceeded",
        "The prefix list cannot have more than " + most + " entries.");
  }

  static AwsException invalidMaxEntries(int value, int most) {
    return Ec2Errors.invalidParameterValue(
        String.valueOf(value), "MaxEntries", "It must be from 1 to " + most + ".");
  }

  static AwsException name(String name) {
    return Ec2Errors.invalidParameterValue(
        name,
        "PrefixListName",
        "It must have 1 to 255 characters and not start with com.amazonaws.");
  }

  static AwsException family(String family) {
    return Ec2Errors.invalidParameterValue(
        family, "AddressFamily", "Valid values are IPv4 and IPv6.");
  }

  static AwsException description(String description) {
    return Ec2Errors.invalidParameterValue(
        description, "Description", "It must have at most 255 characters.");
  }

  static AwsException duplicate(String cidr) {
    return Ec2Errors.invalidParameterValue(
        cidr, "Cidr", "The same CIDR is specified more than once.");
  }

  static AwsException noEntry(String cidr) {
    return AwsException.of(
        "InvalidPrefixListModification", "The prefix list has no entry for the CIDR " + cidr + ".");
  }

  static AwsException sizeWithEntries() {
    return Ec2Errors.invalidParameterCombination(
        "You cannot modify the entries of a prefix list and its size at the same time.");
  }

  static AwsException resolver() {
    return AwsException.of(
        "UnsupportedOperation", "The prefix list has no IPAM prefix list resolver.");
  }
}
