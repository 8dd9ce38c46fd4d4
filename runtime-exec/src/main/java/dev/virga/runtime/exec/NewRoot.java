package dev.virga.runtime.exec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Another root directory, laid out on disk to be copied: the directories that lead to paths which this
/// machine does not have, with links as they are, and something empty for everything that is mounted.
///
/// @param skeleton where it is laid out; it is not there yet
/// @param root where it will be
/// @param rebuilt the directories of this machine that are made anew, `/` among them
/// @param targets the paths at which something else is mounted
record NewRoot(Path skeleton, Path root, Set<Path> rebuilt, Collection<Path> targets) {
  private static final Path MACHINE = Path.of("/");

  /// Lays it out.
  ///
  /// @param table takes what of this machine is mounted in it
  void layOut(MountTable table) throws IOException {
    var shown = new ArrayList<Path>();
    Files.createDirectory(skeleton);
    fill(MACHINE, shown);
    // What has the new root in it comes first, as long as there is nothing in that.
    shown.stream().filter(root::startsWith).forEach(it -> table.show(it, in(root, it)));
    shown.stream().filter(it -> !root.startsWith(it)).forEach(it -> table.show(it, in(root, it)));
    for (Path target : targets) {
      if (rebuilt.contains(existing(target))) {
        Files.createDirectories(in(skeleton, target));
      }
    }
  }

  private void fill(Path directory, List<Path> shown) throws IOException {
    List<Path> children;
    try (var all = Files.list(directory)) {
      children = all.filter(it -> !it.equals(root.getParent())).sorted().toList();
    }
    for (Path child : children) {
      Path copy = in(skeleton, child);
      if (Files.isSymbolicLink(child)) {
        Files.createSymbolicLink(copy, Files.readSymbolicLink(child));
        continue;
      }
      boolean folder = Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS);
      if (folder) {
        Files.createDirectory(copy);
      } else {
        Files.createFile(copy);
      }
      if (folder && rebuilt.contains(child)) {
        fill(child, shown);
      } else if (!targets.contains(child)) {
        shown.add(child);
      }
    }
    Object mode = Files.getAttribute(directory, "unix:mode");
    Files.setAttribute(in(skeleton, directory), "unix:mode", (Integer) mode & 07777);
  }

  /// The deepest directory on the way to a path that is there.
  private static Path existing(Path path) {
    for (Path it = path; it != null; it = it.getParent()) {
      if (Files.exists(it)) {
        return it;
      }
    }
    return MACHINE;
  }

  private static Path in(Path other, Path path) {
    return other.resolve(MACHINE.relativize(path));
  }

  /// Removes what was laid out. Nothing was ever mounted in it.
  static void remove(Path skeleton) throws IOException {
    if (Files.exists(skeleton)) {
      try (var all = Files.walk(skeleton)) {
        for (Path it : all.toList().reversed()) {
          Files.delete(it);
        }
      }
    }
  }
}
