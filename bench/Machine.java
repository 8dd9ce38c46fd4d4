import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the machine says about itself and its processes: Linux.
final class Machine {
  private Machine() {}

  static String load() throws IOException {
    return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
  }

  /// Resident bytes of a process.
  static long memory(long pid) {
    return 1024 * status(pid, "VmRSS:");
  }

  /// The threads of a process.
  static long threads(long pid) {
    return status(pid, "Threads:");
  }

  private static long status(long pid, String name) {
    try (var lines = Files.lines(Path.of("/proc", "" + pid, "status"))) {
      return lines
          .filter(line -> line.startsWith(name))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
          .sum();
    } catch (IOException | java.io.UncheckedIOException _) {
      return 0;
    }
  }

  /// The open files and sockets of a process.
  static long descriptors(long pid) {
    try (var files = Files.list(Path.of("/proc", "" + pid, "fd"))) {
      return files.count();
    } catch (IOException _) {
      return 0;
    }
  }

  /// User and system time of a process, in microseconds, to 10 ms.
  static long cpuMicros(long pid) {
    try {
      var stat = Files.readString(Path.of("/proc", "" + pid, "stat"));
      var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10_000;
    } catch (IOException _) {
      return 0;
    }
  }
}
