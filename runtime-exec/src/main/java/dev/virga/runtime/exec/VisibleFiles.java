package dev.virga.runtime.exec;

import dev.virga.spi.exec.Mount;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// The files that a workload sees: this machine's, and those that are mounted for it.
///
/// @param mounts what is mounted
record VisibleFiles(List<Mount> mounts) {
  /// The files of this machine.
  static final VisibleFiles OF_HOST = new VisibleFiles(List.of());

  /// Where a path that the workload names is on this machine.
  Path onHost(Path path) {
    return mounts.stream()
        .filter(it -> path.startsWith(it.target()))
        .max(Comparator.comparingInt(it -> Path.of(it.target()).getNameCount()))
        .map(it -> it.source().resolve(Path.of(it.target()).relativize(path)))
        .orElse(path);
  }
}
