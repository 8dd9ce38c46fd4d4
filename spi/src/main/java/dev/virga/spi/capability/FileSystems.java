package dev.virga.spi.capability;

import dev.virga.spi.Scope;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Network file systems for workloads: tasks and functions that mount one. Offered by EFS.
public interface FileSystems {
  /// What to mount.
  ///
  /// @param fileSystemId such as `fs-0123456789abcdef0`, or null for that of the access point
  /// @param rootDirectory what is to be the root of the mount: a path in the file system, or in the
  ///     root directory of the access point; null for all of it
  /// @param accessPointId the access point to go through, such as `fsap-0123456789abcdef0`, or null
  record Source(
      @Nullable String fileSystemId,
      @Nullable String rootDirectory,
      @Nullable String accessPointId) {}

  /// What is mounted.
  ///
  /// @param path a directory of this machine, which exists
  /// @param readOnly whether nobody may write to it: it is the destination of a replication
  /// @param user as whom an access point makes everyone act, or null
  record Directory(Path path, boolean readOnly, @Nullable User user) {}

  /// The POSIX identity that an access point enforces.
  ///
  /// @param uid the user's number
  /// @param gid the number of the group
  /// @param secondaryGids the numbers of further groups
  record User(long uid, long gid, List<Long> secondaryGids) {}

  /// Opens a file system for a workload.
  ///
  /// @throws dev.virga.spi.AwsException if it cannot be mounted; the message is what AWS's mount helper
  ///     tells, to the exit code that it ends with
  Directory open(Scope scope, Source source);
}
