package dev.virga.runtime.exec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A control group of this machine in which groups of our own may be made.
///
/// @param version which files it has
/// @param folder its directory
record GroupPlace(GroupVersion version, Path folder) {
  private static final Path OWN_GROUPS = Path.of("/proc/self/cgroup");
  private static final Path MOUNTS = Path.of("/proc/self/mountinfo");
  private static final int ROOT_FIELD = 3;
  private static final int POINT_FIELD = 4;

  /// What to try on this machine, the best first; nothing where there are no control groups.
  static List<GroupPlace> ofMachine() {
    try {
      return of(Files.readString(OWN_GROUPS), Files.readString(MOUNTS));
    } catch (IOException _) {
      return List.of();
    }
  }

  /// The group that the simulator is in, so that a limit of it goes on to hold, then the groups around
  /// it: a group of version 2 that has processes cannot have groups with limits in it.
  ///
  /// @param groups `/proc/self/cgroup`
  /// @param mounts `/proc/self/mountinfo`
  static List<GroupPlace> of(String groups, String mounts) {
    var places = new ArrayList<GroupPlace>();
    for (GroupVersion version : GroupVersion.values()) {
      String own = own(version, groups);
      Mounted mounted = mounted(version, mounts);
      if (own != null && mounted != null) {
        for (Path it = mounted.find(own);
            it != null && it.startsWith(mounted.point());
            it = it.getParent()) {
          places.add(new GroupPlace(version, it));
        }
      }
    }
    return places;
  }

  /// Makes a group in which there can be groups with limits.
  Path make(String name) throws IOException {
    if (!version.mayHold(folder)) {
      throw new IOException(folder + " cannot hold groups with a memory limit");
    }
    Path made = Files.createDirectory(folder.resolve(name));
    try {
      version.open(made);
      return made;
    } catch (IOException e) {
      Files.delete(made);
      throw e;
    }
  }

  /// Where control groups are mounted.
  ///
  /// @param root the group that is seen there, which in a container may not be the root of all
  private record Mounted(Path root, Path point) {
    Path find(String group) {
      Path path = Path.of(group);
      return path.startsWith(root) ? point.resolve(root.relativize(path)).normalize() : point;
    }
  }

  private static @Nullable String own(GroupVersion version, String groups) {
    return groups
        .lines()
        .map(it -> it.split(":", 3))
        .filter(it -> it.length == 3)
        .filter(it ->
            switch (version) {
              case V1 -> List.of(it[1].split(",")).contains("memory");
              case V2 -> it[1].isEmpty();
            })
        .map(it -> it[2])
        .findFirst()
        .orElse(null);
  }

  /// A line is `36 35 0:31 ROOT POINT OPTIONS … - TYPE SOURCE SUPER-OPTIONS`.
  private static @Nullable Mounted mounted(GroupVersion version, String mounts) {
    for (String line : mounts.lines().toList()) {
      String[] halves = line.split(" - ", 2);
      String[] first = halves[0].split(" ");
      String[] second = halves.length < 2 ? new String[0] : halves[1].split(" ");
      if (second.length == 3 && first.length > POINT_FIELD && isOf(version, second)) {
        return new Mounted(Path.of(first[ROOT_FIELD]), Path.of(first[POINT_FIELD]));
      }
    }
    return null;
  }

  private static boolean isOf(GroupVersion version, String[] mount) {
    return switch (version) {
      case V1 -> mount[0].equals("cgroup") && List.of(mount[2].split(",")).contains("memory");
      case V2 -> mount[0].equals("cgroup2");
    };
  }

  /// Removes the groups that a simulator has left which is gone.
  ///
  /// @param prefix what the names of groups begin with, before the id of the process
  void sweep(String prefix) {
    try (var groups = Files.newDirectoryStream(folder, prefix + "*")) {
      for (Path group : groups) {
        if (processOf(group, prefix).flatMap(ProcessHandle::of).isEmpty()) {
          MemoryGroup.removeAll(group);
        }
      }
    } catch (IOException _) {
      // what cannot be looked at was not made by us
    }
  }

  private static Optional<Long> processOf(Path group, String prefix) {
    String digits = group.getFileName().toString().substring(prefix.length()).split("-", 2)[0];
    return digits.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
  }
}
