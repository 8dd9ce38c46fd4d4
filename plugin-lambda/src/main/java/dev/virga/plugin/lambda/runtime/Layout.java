package dev.virga.plugin.lambda.runtime;

import dev.virga.spi.exec.Mount;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the processes of an environment find what: at AWS's paths where the machine can mount, else at
/// the directories themselves.
///
/// @param task the code of the function
/// @param layers what its layers hold together
/// @param runtime what we bring along
/// @param temporary a private directory for temporary files that is not at `/tmp`, or null
/// @param mounts what makes it so
record Layout(Path task, Path layers, Path runtime, @Nullable Path temporary, List<Mount> mounts) {
  static final Path TASK = Path.of("/var/task");
  static final Path LAYERS = Path.of("/opt");
  static final Path RUNTIME = Path.of("/var/runtime");
  static final Path TEMPORARY = Path.of("/tmp");

  /// Whether it is AWS's.
  boolean mounted() {
    return !mounts.isEmpty();
  }
}
