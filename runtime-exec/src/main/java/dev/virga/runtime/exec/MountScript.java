package dev.virga.runtime.exec;

import dev.virga.spi.exec.Mount;
import dev.virga.spi.exec.MountException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The shell script that mounts directories in a mount namespace of its own, says so on its standard
/// output, and replaces itself with the command.
///
/// A path that this machine has is mounted over. For one that it does not have, nothing may be made on
/// the machine, so the command gets another root: a file system in memory with the directories that
/// lead to the path, in which everything else is mounted from the machine
/// (docs/decisions/0008-mounts-of-tasks.md).
final class MountScript {
  /// What the script says when everything is mounted.
  static final String READY = "mounted";

  private static final Path ROOT = Path.of("/");

  private final List<Mount> mounts;
  private final Path scratch;
  private final Map<Path, Path> targets = new HashMap<>();
  private final TreeSet<Path> rebuilt = new TreeSet<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> modes = new ArrayList<>();
  private final StringBuilder table = new StringBuilder();

  /// @param mounts what to mount
  /// @param scratch an empty directory, which the new root is mounted over
  private MountScript(List<Mount> mounts, Path scratch) {
    this.mounts = mounts.stream().sorted(Comparator.comparing(MountScript::normal)).toList();
    this.scratch = scratch;
  }

  /// Writes the script.
  ///
  /// @param directory where the command begins
  /// @param door the file through which the command joins a control group; null for none
  /// @param errors the file to which errors of the script go
  /// @throws MountException if something cannot be mounted, in any machine
  static String of(
      List<Mount> mounts, Path scratch, Path directory, @Nullable Path door, Path errors)
      throws IOException {
    return new MountScript(mounts, scratch).write(directory, door, errors);
  }

  /// Checks what can be checked without looking at the machine.
  ///
  /// @throws MountException for a path at which nothing can be mounted
  static void check(List<Mount> mounts) throws MountException {
    for (Mount mount : mounts) {
      Path target = normal(mount);
      if (!target.isAbsolute() || target.equals(ROOT)) {
        throw new MountException(
            "invalid mount path: '%s' mount path must be absolute and not the root"
                .formatted(mount.target()));
      }
      if (mount instanceof Mount.Temporary(_, long bytes) && bytes <= 0) {
        throw new MountException(
            "mount path '%s': a temporary directory of %d bytes".formatted(mount.target(), bytes));
      }
    }
  }

  private String write(Path directory, @Nullable Path door, Path errors) throws IOException {
    lines.add("exec 3>&2 2>" + quoted(errors));
    lines.add("set -e");
    if (door != null) { // which a mount might hide
      lines.add("exec 4>" + quoted(door));
    }
    for (Mount mount : mounts) {
      targets.put(normal(mount), target(mount));
    }
    if (rebuilt.isEmpty() && sourcesAreHidden()) {
      rebuilt.add(ROOT);
    }
    if (rebuilt.isEmpty()) {
      for (Mount mount : mounts) {
        attach(mount, quoted(Objects.requireNonNull(targets.get(normal(mount)))));
      }
    } else {
      mountInNewRoot();
    }
    lines.addAll(modes);
    if (!rebuilt.isEmpty()) {
      lines.add("cd " + quoted(scratch));
      lines.add("pivot_root . .");
      lines.add("umount -l .");
    }
    lines.add("cd " + quoted(directory));
    if (door != null) {
      lines.add("echo 0 >&4");
    }
    lines.add("exec 2>&3 3>&- 4>&-");
    lines.add("echo " + READY);
    lines.add("exec \"$@\"");
    return String.join("\n", lines) + "\n";
  }

  /// Mounts everything in the new root: as much as possible by one process, since each takes as long as
  /// ten mounts.
  private void mountInNewRoot() throws IOException {
    lines.add("mount -t tmpfs -o mode=755 tmpfs " + quoted(scratch));
    rebuild(ROOT);
    var first = mounts.stream().filter(it -> !isInAnother(it)).toList();
    lines.add("mkdir -p" + listed(first.stream().map(this::placeInNewRoot).toList()));
    for (Mount mount : first) {
      table.append(line(mount, placeInNewRoot(mount)));
    }
    lines.add("cd " + quoted(scratch));
    lines.add("printf '%s' " + quoted(table.toString()) + " >.mounts");
    lines.add("mount -a -T .mounts");
    lines.add("rm .mounts");
    for (Mount mount : mounts) {
      if (isInAnother(mount)) {
        attach(mount, quoted(placeInNewRoot(mount)));
      }
    }
  }

  private boolean isInAnother(Mount mount) {
    Path target = normal(mount);
    return targets.keySet().stream().anyMatch(it -> target.startsWith(it) && !target.equals(it));
  }

  private Path placeInNewRoot(Mount mount) {
    return inNewRoot(Objects.requireNonNull(targets.get(normal(mount))));
  }

  /// A mount as a line of a table of mounts.
  private static String line(Mount mount, Path place) throws IOException {
    return switch (mount) {
      case Mount.Temporary(_, long bytes) ->
          "tmpfs %s tmpfs size=%d,mode=1777,nosuid,nodev 0 0\n".formatted(field(place), bytes);
      case Mount.Directory(Path source, _, boolean readOnly) ->
          "%s %s none rbind%s 0 0\n"
              .formatted(
                  field(source), field(place), readOnly ? ",ro" + MountFlags.of(source) : "");
    };
  }

  /// Whether the directory of one mount would no longer be found when another is mounted, as with a
  /// directory in `/tmp` and a mount at `/tmp`. In a new root nothing hides the machine's files.
  private boolean sourcesAreHidden() throws IOException {
    for (Mount mount : mounts) {
      if (mount instanceof Mount.Directory directory && Files.exists(directory.source())) {
        Path source = directory.source().toRealPath();
        if (targets.values().stream().anyMatch(source::startsWith)) {
          return true;
        }
      }
    }
    return false;
  }

  private void attach(Mount mount, String target) throws IOException {
    // in another volume, or in the new root: never on the machine
    lines.add("[ -d %s ] || mkdir -p %s".formatted(target, target));
    switch (mount) {
      case Mount.Temporary(_, long bytes) ->
          lines.add(
              "mount -t tmpfs -o size=%d,mode=1777,nosuid,nodev tmpfs %s".formatted(bytes, target));
      case Mount.Directory(Path source, _, boolean readOnly) -> {
        lines.add("mount --rbind %s %s".formatted(quoted(source), target));
        if (readOnly) {
          lines.add("mount -o remount,bind,ro%s %s".formatted(MountFlags.of(source), target));
        }
      }
    }
  }

  private static Path normal(Mount mount) {
    return Path.of(mount.target()).normalize();
  }

  /// The path of a mount without links, with what has to be rebuilt so that it can be made. Those that
  /// are in another volume come after it.
  private Path target(Mount mount) throws IOException {
    Path target = normal(mount);
    for (Path it = target.getParent(); it != null; it = it.getParent()) {
      Path outer = targets.get(it);
      if (outer != null) {
        return outer.resolve(it.relativize(target));
      }
    }
    Path there = ROOT;
    for (Path name : ROOT.relativize(target)) {
      if (!Files.exists(there.resolve(name))) {
        break;
      }
      there = there.resolve(name);
    }
    if (!Files.isDirectory(there)) {
      throw new MountException("mount path '%s': not a directory".formatted(mount.target()));
    }
    Path real = there.toRealPath().resolve(there.relativize(target)).normalize();
    if (!there.equals(target)) {
      for (Path it = there.toRealPath(); it != null; it = it.getParent()) {
        rebuilt.add(it);
      }
    }
    return real;
  }

  /// Mounts everything in a directory at its place in the new root.
  private void rebuild(Path directory) throws IOException {
    var folders = new ArrayList<Path>();
    var links = new ArrayList<Path>();
    try (var children = Files.list(directory)) {
      for (Path child : children.sorted().toList()) {
        if (child.equals(scratch.getParent())) {
          continue;
        } else if (Files.isSymbolicLink(child)) {
          links.add(child);
        } else if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
          folders.add(child);
        } else {
          lines.add(": >" + quoted(inNewRoot(child)));
        }
        if (!Files.isSymbolicLink(child) && !rebuilt.contains(child)) {
          // what vanishes meanwhile is no error
          table.append(field(child)).append(' ').append(field(inNewRoot(child)));
          table.append(" none rbind,nofail 0 0\n");
        }
      }
    }
    if (!folders.isEmpty()) {
      lines.add("mkdir" + listed(folders.stream().map(this::inNewRoot).toList()));
    }
    if (!links.isEmpty()) {
      lines.add("cp -P" + listed(links) + " " + quoted(inNewRoot(directory)));
    }
    if (!directory.equals(ROOT)) {
      Object mode = Files.getAttribute(directory, "unix:mode");
      modes.add("chmod %o %s".formatted((Integer) mode & 07777, quoted(inNewRoot(directory))));
    }
    for (Path folder : folders) {
      if (rebuilt.contains(folder)) {
        rebuild(folder);
      }
    }
  }

  private Path inNewRoot(Path path) {
    return scratch.resolve(ROOT.relativize(path));
  }

  private static String listed(List<Path> paths) {
    var text = new StringBuilder();
    paths.forEach(it -> text.append(' ').append(quoted(it)));
    return text.toString();
  }

  /// A path as it stands in a table of mounts
  /// ([fstab(5)](https://man7.org/linux/man-pages/man5/fstab.5.html)).
  private static String field(Path path) {
    return path.toString()
        .replace("\\", "\\134")
        .replace(" ", "\\040")
        .replace("\t", "\\011")
        .replace("\n", "\\012");
  }

  private static String quoted(Object text) {
    return "'" + text.toString().replace("'", "'\\''") + "'";
  }
}
