package dev.virga.plugin.efs;

import dev.virga.spi.AwsException;

/// The errors of EFS, with AWS's codes and words. Each has its code once more as the member
/// `ErrorCode`, and its words as `Message`.
final class EfsErrors {
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  private EfsErrors() {}

  static AwsException badRequest(String message) {
    return error("BadRequest", 400, message);
  }

  static AwsException fileSystemNotFound(String fileSystemId) {
    return error(
        "FileSystemNotFound",
        NOT_FOUND,
        "File system '%s' does not exist.".formatted(fileSystemId));
  }

  static AwsException fileSystemAlreadyExists(String fileSystemId, String creationToken) {
    return error(
            "FileSystemAlreadyExists",
            CONFLICT,
            "File system '%s' already exists with creation token '%s'"
                .formatted(fileSystemId, creationToken))
        .with("FileSystemId", fileSystemId);
  }

  static AwsException fileSystemHasMountTargets(String fileSystemId) {
    return error(
        "FileSystemInUse",
        CONFLICT,
        "File system '%s' has mount targets created in it.".formatted(fileSystemId));
  }

  static AwsException fileSystemIsReplicated(String fileSystemId) {
    return error(
        "FileSystemInUse",
        CONFLICT,
        "File system '%s' is in a replication configuration.".formatted(fileSystemId));
  }

  static AwsException fileSystemLimitExceeded(int limit) {
    return error(
        "FileSystemLimitExceeded",
        403,
        "You have reached the limit of " + limit + " file systems.");
  }

  static AwsException throughputLimitExceeded(int limit) {
    return error(
        "ThroughputLimitExceeded",
        400,
        "The throughput limit of " + limit + " MiB/s of this account has been reached.");
  }

  static AwsException tooManyRequests() {
    return error(
        "TooManyRequests",
        429,
        "You must wait 24 hours after the last change of the throughput mode or the last decrease of"
            + " the provisioned throughput.");
  }

  static AwsException unsupportedAvailabilityZone(String zone, String region) {
    return error(
        "UnsupportedAvailabilityZone",
        400,
        "The availability zone '%s' is not one of region '%s'.".formatted(zone, region));
  }

  static AwsException mountTargetNotFound(String mountTargetId) {
    return error(
        "MountTargetNotFound",
        NOT_FOUND,
        "Mount target '%s' does not exist.".formatted(mountTargetId));
  }

  static AwsException mountTargetInZone() {
    return error("MountTargetConflict", CONFLICT, "mount target already exists in this AZ");
  }

  static AwsException mountTargetInOtherVpc() {
    return error(
        "MountTargetConflict",
        CONFLICT,
        "requested subnet for new mount target is not in the same VPC as existing mount targets");
  }

  static AwsException availabilityZonesMismatch(String subnetId, String zone) {
    return error(
        "AvailabilityZonesMismatch",
        400,
        "The subnet '%s' is not in the availability zone '%s' of the file system."
            .formatted(subnetId, zone));
  }

  static AwsException subnetNotFound(String subnetId) {
    return error("SubnetNotFound", 400, "The subnet ID '%s' does not exist".formatted(subnetId));
  }

  /// What EC2 answered, in the words of EC2.
  static AwsException securityGroupNotFound(String message) {
    return error("SecurityGroupNotFound", 400, message);
  }

  /// What EC2 answered, in the words of EC2.
  static AwsException securityGroupLimitExceeded(String message) {
    return error("SecurityGroupLimitExceeded", 400, message);
  }

  /// What EC2 answered, in the words of EC2.
  static AwsException ipAddressInUse(String message) {
    return error("IpAddressInUse", CONFLICT, message);
  }

  /// What EC2 answered, in the words of EC2.
  static AwsException noFreeAddressesInSubnet(String message) {
    return error("NoFreeAddressesInSubnet", CONFLICT, message);
  }

  /// What EC2 answered, in the words of EC2.
  static AwsException networkInterfaceLimitExceeded(String message) {
    return error("NetworkInterfaceLimitExceeded", CONFLICT, message);
  }

  static AwsException accessPointNotFound(String accessPointId) {
    return error(
        "AccessPointNotFound",
        NOT_FOUND,
        "Access Point '%s' does not exist.".formatted(accessPointId));
  }

  static AwsException accessPointAlreadyExists(String accessPointId, String clientToken) {
    return error(
            "AccessPointAlreadyExists",
            CONFLICT,
            "Access point '%s' already exists with client token '%s'"
                .formatted(accessPointId, clientToken))
        .with("AccessPointId", accessPointId);
  }

  static AwsException accessPointLimitExceeded(int limit) {
    return error(
        "AccessPointLimitExceeded",
        403,
        "You have reached the limit of " + limit + " access points of a file system.");
  }

  static AwsException policyNotFound(String fileSystemId) {
    return error(
        "PolicyNotFound",
        NOT_FOUND,
        "Policy not found for file system '%s'.".formatted(fileSystemId));
  }

  static AwsException invalidPolicy(String message) {
    return error("InvalidPolicyException", 400, message);
  }

  static AwsException replicationNotFound(String fileSystemId) {
    return error(
        "ReplicationNotFound",
        NOT_FOUND,
        "No replication configuration found for file system '%s'.".formatted(fileSystemId));
  }

  static AwsException replicationAlreadyExists(String fileSystemId) {
    return error(
        "ReplicationAlreadyExists",
        CONFLICT,
        "File system '%s' is the destination of a replication configuration."
            .formatted(fileSystemId));
  }

  static AwsException conflict(String message) {
    return error("ConflictException", CONFLICT, message);
  }

  private static AwsException error(String code, int status, String message) {
    return AwsException.of(code, status, message).with("ErrorCode", code).with("Message", message);
  }
}
