package dev.virga.runtime.exec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The flags of the mount that a path is on. In a user namespace none of them may be taken away, so who
/// mounts something read-only there has to name them again.
final class MountFlags {
  private static final Path TABLE = Path.of("/proc/self/mountinfo");
  private static final int POINT = 4;
  private static final int OPTIONS = 5;

  private MountFlags() {}

  /// The flags as they continue a list of options: `,nosuid,nodev`.
  static String of(Path path) throws IOException {
    Path longest = Path.of("/");
    String options = "";
    for (String line : Files.readAllLines(TABLE)) {
      String[] fields = line.split(" ", OPTIONS + 2);
      Path point = Path.of(fields[POINT].replace("\\040", " "));
      // the last line counts, which is mounted over what is above it
      if (path.startsWith(point) && point.getNameCount() >= longest.getNameCount()) {
        longest = point;
        options = fields[OPTIONS];
      }
    }
    return Stream.of(options.split(","))
        .filter(it -> !it.equals("rw") && !it.equals("ro"))
        .map(it -> "," + it)
        .collect(Collectors.joining());
  }
}
