package dev.virga.spi.exec;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What to run.
///
/// @param name names it in messages
/// @param image the image, which an executor without images ignores
/// @param command the program and its arguments; not empty
/// @param environment the whole environment; nothing else is inherited
/// @param directory the working directory, or null for the executor's choice
/// @param user the user, or null for the executor's choice
/// @param memoryBytes the memory limit in bytes, or null for none
/// @param cpuUnits the CPU limit in 1,024ths of a core, or null for none
/// @param mounts what it finds at paths of its own
public record Workload(
    String name,
    String image,
    List<String> command,
    Map<String, String> environment,
    @Nullable Path directory,
    @Nullable String user,
    @Nullable Long memoryBytes,
    @Nullable Integer cpuUnits,
    List<Mount> mounts) {

  /// A command with its environment, and nothing else.
  public static Workload of(String name, List<String> command, Map<String, String> environment) {
    return new Workload(name, "", command, environment, null, null, null, null, List.of());
  }
}
