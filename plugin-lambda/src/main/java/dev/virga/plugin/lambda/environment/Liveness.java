package dev.virga.plugin.lambda.environment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether a process is there at this moment, which is known earlier than its end is told.
final class Liveness {
  private static final Path PROC = Path.of("/proc");

  /// `Z` is a process that has ended and is still listed, `X` one that is just going.
  private static final String ENDED = "ZX";

  /// Where the bit of SIGKILL, the ninth signal, is in the hexadecimal digits of a set of signals.
  private static final int KILL_DIGIT = 13;

  private Liveness() {}

  /// Whether a process can do anything yet.
  static boolean of(long pid) {
    if (pid <= 0) {
      return true;
    }
    try {
      var bytes = Files.readAllBytes(PROC.resolve(Long.toString(pid)).resolve("status"));
      var status = new String(bytes, StandardCharsets.ISO_8859_1);
      return ENDED.indexOf(at(status, "State:\t", 0)) < 0
          && !isKilled(status, "SigPnd:\t")
          && !isKilled(status, "ShdPnd:\t");
    } catch (IOException _) {
      return !Files.isDirectory(PROC.resolve("self")) && ProcessHandle.of(pid).isPresent();
    }
  }

  /// Whether SIGKILL is on its way: a busy machine may take its time to end the process.
  private static boolean isKilled(String status, String signals) {
    return (Character.digit(at(status, signals, KILL_DIGIT), 16) & 1) == 1;
  }

  /// A character of a line's value, `0` without the line. This is asked for each invocation: a pattern
  /// would take longer than all else.
  private static char at(String status, String name, int position) {
    int line = status.indexOf('\n' + name);
    return line < 0 ? '0' : status.charAt(line + 1 + name.length() + position);
  }
}
