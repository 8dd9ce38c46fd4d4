package dev.virga.plugin.efs;

import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;

/// What the mount helper of EFS tells where a file system cannot be mounted.
final class MountRefusals {
  private static final String CODE = "MountFailed";

  private MountRefusals() {}

  /// There is no such file system, or it has no mount target.
  static AwsException notResolved(String fileSystemId, Scope scope) {
    return refusal(
        """
        Failed to resolve "%s" - check that your file system ID is correct, and ensure that the VPC has \
        an EFS mount target for this file system ID. See \
        https://docs.aws.amazon.com/console/efs/mount-dns-name for more detail.\
        """
            .formatted(host(fileSystemId, scope)),
        1);
  }

  static AwsException noSuchDirectory(String fileSystemId, Scope scope, String path) {
    return refusal(
        "mount.nfs4: mounting %s:%s failed, reason given by server: No such file or directory"
            .formatted(host(fileSystemId, scope), path),
        32);
  }

  /// The access point does not exist, or is one of another file system.
  static AwsException accessDenied() {
    return refusal("mount.nfs4: access denied by server while mounting 127.0.0.1:/", 32);
  }

  private static String host(String fileSystemId, Scope scope) {
    return fileSystemId + ".efs." + scope.region() + ".amazonaws.com";
  }

  private static AwsException refusal(String words, int exitCode) {
    return AwsException.of(
        CODE, words + " : unsuccessful EFS utils command execution; code: " + exitCode);
  }
}
