package dev.virga.runtime.exec;

import dev.virga.spi.exec.Mount;
import java.io.IOException;
import java.nio.file.Path;

/// A table of mounts, which one process makes in order
/// ([fstab(5)](https://man7.org/linux/man-pages/man5/fstab.5.html)): starting one for each takes longer
/// than all the rest of a start.
final class MountTable {
  private final StringBuilder text = new StringBuilder();

  /// Shows what this machine has at another path. What vanishes meanwhile is no error.
  void show(Path source, Path target) {
    line(field(source), target, "none", "rbind,nofail");
  }

  /// Mounts what a workload wants.
  ///
  /// @param name a name that nothing else mounted has: what is in the list of mounts already is left out
  void add(Mount mount, Path target, String name) throws IOException {
    switch (mount) {
      case Mount.Temporary(_, long bytes) ->
          line(name, target, "tmpfs", "size=%d,mode=1777,nosuid,nodev".formatted(bytes));
      case Mount.Directory(Path source, _, boolean readOnly) ->
          line(
              field(source),
              target,
              "none",
              readOnly ? "rbind,ro" + MountFlags.of(source) : "rbind");
    }
  }

  private void line(String source, Path target, String type, String options) {
    text.append(source).append(' ').append(field(target)).append(' ').append(type);
    text.append(' ').append(options).append(" 0 0\n");
  }

  private static String field(Path path) {
    return path.toString()
        .replace("\\", "\\134")
        .replace(" ", "\\040")
        .replace("\t", "\\011")
        .replace("\n", "\\012");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
