package dev.virga.runtime.exec;

import dev.virga.spi.exec.Mount;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The files that a workload sees: this machine's, and those that are mounted for it.
///
/// @param mounts what is mounted
record VisibleFiles(List<Mount> mounts) {
  /// The files of this machine.
  static final VisibleFiles OF_HOST = new VisibleFiles(List.of());

  /// Where a path that the workload names is on this machine; nothing where it is in a directory that is
  /// empty when the workload begins.
  Optional<Path> onHost(Path path) {
    if (mounts.isEmpty()) {
      return Optional.of(path);
    }
    var mount =
        mounts.stream()
            .filter(it -> path.startsWith(it.target()))
            .max(Comparator.comparingInt(it -> Path.of(it.target()).getNameCount()))
            .orElse(null);
    return switch (mount) {
      case null -> Optional.of(path);
      case Mount.Directory(Path source, String target, _) ->
          Optional.of(source.resolve(Path.of(target).relativize(path)));
      case Mount.Temporary _ -> Optional.empty();
    };
  }

  /// Whether there is something at a path.
  boolean exists(Path path) {
    return isMountPoint(path) || onHost(path).filter(Files::exists).isPresent();
  }

  /// Whether there is a directory at a path.
  boolean isDirectory(Path path) {
    return isMountPoint(path) || onHost(path).filter(Files::isDirectory).isPresent();
  }

  /// Whether there is a file at a path that may be executed.
  boolean isProgram(Path path) {
    return onHost(path).filter(it -> Files.isExecutable(it) && !Files.isDirectory(it)).isPresent();
  }

  private boolean isMountPoint(Path path) {
    return mounts.stream().anyMatch(it -> path.equals(Path.of(it.target())));
  }
}
