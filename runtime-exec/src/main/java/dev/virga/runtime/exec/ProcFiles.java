package dev.virga.runtime.exec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What Linux tells about processes, `proc(5)`. A process that is gone reads as an empty text.
final class ProcFiles {
  static final boolean AVAILABLE = Files.isReadable(Path.of("/proc/self/stat"));

  /// USER_HZ, the unit of the times in stat: 100 on every architecture that Java runs on.
  private static final long TICKS_PER_SECOND = 100;

  /// How many process ids there are before they are used again; 0 if that is not known.
  static final long CIRCLE = number(read(Path.of("/proc/sys/kernel/pid_max")));

  private ProcFiles() {}

  /// How many processes and threads have been started since the machine was; 0 if that is not known.
  static long births() {
    return read(Path.of("/proc/stat"))
        .lines()
        .filter(line -> line.startsWith("processes "))
        .findFirst()
        .map(ProcFiles::number)
        .orElse(0L);
  }

  /// The process id that was given out last, in our namespace; 0 if that is not known. `loadavg` says
  /// it too, but in containers that is sometimes the one of the host.
  static long lastProcess() {
    return number(read(Path.of("/proc/sys/kernel/ns_last_pid")));
  }

  /// All processes that this one may see.
  static List<Long> processes() {
    return numbered(Path.of("/proc"));
  }

  static String limits(long pid) {
    return read(Path.of("/proc", Long.toString(pid), "limits"));
  }

  /// Whether it can still run: neither gone nor a zombie.
  static boolean runs(long pid) {
    var fields = stat(pid);
    return fields.length > 0 && !fields[0].equals("Z") && !fields[0].equals("X");
  }

  /// CPU time of a process and of those children that it has waited for, to 10 ms.
  static Duration cpuTime(long pid) {
    var fields = stat(pid);
    if (fields.length < 15) {
      return Duration.ZERO;
    }
    long ticks = 0;
    for (int i = 11; i < 15; i++) { // utime, stime, cutime, cstime
      ticks += Long.parseLong(fields[i]);
    }
    return Duration.ofMillis(ticks * 1000 / TICKS_PER_SECOND);
  }

  /// Resident memory now, and the most there was since the program was loaded, in bytes.
  static Memory memory(long pid) {
    var status = read(Path.of("/proc", Long.toString(pid), "status"));
    return new Memory(
        kibibytes(status, "\nVmRSS:"),
        kibibytes(status, "\nVmHWM:"),
        kibibytes(status, "\nRssAnon:"));
  }

  /// @param anonymous what of the resident memory is neither a file's nor shared
  record Memory(long resident, long peak, long anonymous) {}

  /// The children of all threads of a process.
  static List<Long> children(long pid) {
    var children = new ArrayList<Long>();
    var threads = Path.of("/proc", Long.toString(pid), "task");
    for (var thread : numbered(threads)) {
      for (var child : read(threads.resolve(thread.toString()).resolve("children")).split(" ")) {
        if (!child.isBlank()) {
          children.add(Long.valueOf(child.strip()));
        }
      }
    }
    return children;
  }

  /// The fields of stat from the third on, the state. The second, the program's name in parentheses,
  /// may itself hold spaces and parentheses.
  private static String[] stat(long pid) {
    var text = read(Path.of("/proc", Long.toString(pid), "stat"));
    int name = text.lastIndexOf(')');
    return name < 0 ? new String[0] : text.substring(name + 2).split(" ");
  }

  private static long kibibytes(String status, String name) {
    int line = status.indexOf(name);
    return line < 0 ? 0 : number(status.substring(line, status.indexOf('\n', line + 1))) * 1024;
  }

  /// The digits of a text as a number, 0 if there are none.
  private static long number(String text) {
    long number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        number = number * 10 + (c - '0');
      }
    }
    return number;
  }

  private static List<Long> numbered(Path folder) {
    var numbers = new ArrayList<Long>();
    try (var entries = Files.newDirectoryStream(folder, "[0-9]*")) {
      for (var entry : entries) {
        numbers.add(Long.valueOf(entry.getFileName().toString()));
      }
    } catch (IOException | DirectoryIteratorException _) {
      // gone meanwhile
    }
    return numbers;
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException _) {
      return "";
    }
  }
}
