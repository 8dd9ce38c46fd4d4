package dev.virga.runtime.exec;

import dev.virga.spi.exec.Mount;
import dev.virga.spi.exec.MountException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
  private final Places places;
  private final Map<Path, Path> targets = new HashMap<>();
  private final Set<Path> inVolumes = new HashSet<>();
  private final TreeSet<Path> rebuilt = new TreeSet<>();
  private final List<String> lines = new ArrayList<>();
  private final MountTable table = new MountTable();

  /// Where it writes what it needs, and what it needs to know.
  ///
  /// @param scratch an empty directory, which the new root is mounted over
  /// @param skeleton where the new root is laid out; it is not there yet
  /// @param table the file for the table of mounts
  /// @param errors the file to which errors of the script go
  record Places(Path scratch, Path skeleton, Path table, Path errors) {}

  private MountScript(List<Mount> mounts, Places places) {
    this.mounts = mounts.stream().sorted(Comparator.comparing(MountScript::normal)).toList();
    this.places = places;
  }

  /// Writes the script, and lays out what it needs.
  ///
  /// @param directory where the command begins
  /// @param door the file through which the command joins a control group; null for none
  /// @throws MountException if something cannot be mounted, in any machine
  static String of(List<Mount> mounts, Places places, Path directory, @Nullable Path door)
      throws IOException {
    return new MountScript(mounts, places).write(directory, door);
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

  private String write(Path directory, @Nullable Path door) throws IOException {
    lines.add("exec 3>&2 2>" + quoted(places.errors()));
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
    Path base = rebuilt.isEmpty() ? ROOT : places.scratch();
    if (!rebuilt.isEmpty()) {
      new NewRoot(places.skeleton(), places.scratch(), rebuilt, targets.values()).layOut(table);
      lines.add("mount -t tmpfs -o mode=755 tmpfs " + quoted(places.scratch()));
      lines.add("cp -a %s/. %s".formatted(quoted(places.skeleton()), quoted(places.scratch())));
    }
    String own = places.scratch().toString().replaceAll("[^A-Za-z0-9-]", "_");
    for (Mount mount : mounts) {
      if (!inVolumes.contains(normal(mount))) {
        table.add(mount, place(mount, base), own);
      }
    }
    Files.writeString(places.table(), table.toString());
    lines.add("mount -a -T " + quoted(places.table()));
    for (Mount mount : mounts) {
      if (inVolumes.contains(normal(mount))) {
        attach(mount, quoted(place(mount, base)));
      }
    }
    if (!rebuilt.isEmpty()) {
      lines.add("cd " + quoted(places.scratch()));
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

  /// Whether the directory of one mount would no longer be found when another is mounted, as with a
  /// directory in `/tmp` and a mount at `/tmp`. In a new root nothing hides the machine's places.
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
    // in another volume, which the table has mounted: never on the machine
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

  /// Where it is mounted, seen from this machine.
  private Path place(Mount mount, Path base) {
    return base.resolve(ROOT.relativize(Objects.requireNonNull(targets.get(normal(mount)))));
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
        inVolumes.add(target);
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

  private static String quoted(Object text) {
    return "'" + text.toString().replace("'", "'\\''") + "'";
  }
}
