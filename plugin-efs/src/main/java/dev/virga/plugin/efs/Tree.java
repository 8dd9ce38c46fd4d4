package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.CreationInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// The tree of directories in a file system. What is in a file system was put there by workloads, so no
/// link is ever followed: it would lead out of the file system, into this machine.
///
/// @param root the directory of the file system
/// @param log where it is said what this process may not do
record Tree(Path root, System.Logger log) {
  private static final int OCTAL = 8;

  /// The directory of an absolute path, if there is one. `..` leads to the root at most.
  Optional<Path> find(String path) {
    Path found = root;
    for (Path name : normal(path)) {
      found = found.resolve(name);
      if (!isDirectory(found)) {
        return Optional.empty();
      }
    }
    return Optional.of(found);
  }

  /// Makes what is missing of a path, with an owner and permissions.
  ///
  /// @return the directory; nothing if something else is in the way
  Optional<Path> create(String path, CreationInfo info) {
    Path found = root;
    for (Path name : normal(path)) {
      found = found.resolve(name);
      if (!Files.exists(found, LinkOption.NOFOLLOW_LINKS)) {
        create(found, info);
      } else if (!isDirectory(found)) {
        return Optional.empty();
      }
    }
    return Optional.of(found);
  }

  private void create(Path directory, CreationInfo info) {
    try {
      Files.createDirectory(directory);
      // uids go to 2^32 - 1, as the unsigned value of an int
      own(directory, (int) info.ownerUid(), (int) info.ownerGid());
      Files.setAttribute(directory, "unix:mode", Integer.parseInt(info.permissions(), OCTAL));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void own(Path directory, int uid, int gid) {
    try {
      Files.setAttribute(directory, "unix:gid", gid);
      Files.setAttribute(directory, "unix:uid", uid);
    } catch (IOException e) {
      // only root may give a directory away; the simulator's user keeps it
      log.log(
          System.Logger.Level.WARNING,
          "The root directory of an access point belongs to the user of this process");
    }
  }

  private static boolean isDirectory(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static Path normal(String path) {
    Path slash = Path.of("/");
    Path normal = slash.resolve(path).normalize();
    // the empty path has one name, which is empty and leads nowhere else
    return slash.relativize(normal);
  }
}
