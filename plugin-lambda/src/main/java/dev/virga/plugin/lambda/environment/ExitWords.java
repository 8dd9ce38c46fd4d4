package dev.virga.plugin.lambda.environment;

import dev.virga.spi.exec.Exit;
import java.util.Map;

/// How Lambda tells the end of a runtime's process.
final class ExitWords {
  /// An exit code above it is a signal, as shells tell it.
  private static final int SIGNALS = 128;

  private static final int KILL = 9;

  private static final Map<Integer, String> SIGNAL_NAMES =
      Map.ofEntries(
          Map.entry(1, "hangup"),
          Map.entry(2, "interrupt"),
          Map.entry(3, "quit"),
          Map.entry(4, "illegal instruction"),
          Map.entry(5, "trace/breakpoint trap"),
          Map.entry(6, "aborted"),
          Map.entry(7, "bus error"),
          Map.entry(8, "floating point exception"),
          Map.entry(KILL, "killed"),
          Map.entry(11, "segmentation fault"),
          Map.entry(13, "broken pipe"),
          Map.entry(14, "alarm clock"),
          Map.entry(15, "terminated"));

  private ExitWords() {}

  /// Such as `Runtime exited with error: exit status 1`.
  static String of(Exit exit) {
    if (exit.outOfMemory()) {
      return "Runtime exited with error: signal: " + SIGNAL_NAMES.get(KILL);
    } else if (exit.code() == 0) {
      return "Runtime exited without providing a reason";
    }
    return "Runtime exited with error: " + status(exit);
  }

  /// Such as `exit status 1`, of an extension's process.
  static String ofExtension(Exit exit) {
    return exit.code() == 0 ? "exit code 0" : status(exit);
  }

  private static String status(Exit exit) {
    String signal = SIGNAL_NAMES.get(exit.code() - SIGNALS);
    return signal == null ? "exit status " + exit.code() : "signal: " + signal;
  }
}
