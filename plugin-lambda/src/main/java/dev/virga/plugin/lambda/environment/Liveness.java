package dev.virga.plugin.lambda.environment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Whether a process is there at this moment, which is known earlier than its end is told.
final class Liveness {
  private static final Path PROC = Path.of("/proc");

  /// It has ended and is still listed.
  private static final Pattern ENDED = Pattern.compile("(?m)^State:\\s+[ZX]");

  /// SIGKILL, the ninth signal, is on its way: a busy machine may take its time to end the process.
  private static final Pattern KILLED =
      Pattern.compile("(?m)^(SigPnd|ShdPnd):\\s+[0-9a-f]{13}[13579bdf]");

  private Liveness() {}

  /// Whether a process can do anything yet.
  static boolean of(long pid) {
    if (pid <= 0) {
      return true;
    }
    try {
      var bytes = Files.readAllBytes(PROC.resolve(Long.toString(pid)).resolve("status"));
      var status = new String(bytes, StandardCharsets.ISO_8859_1);
      return !ENDED.matcher(status).find() && !KILLED.matcher(status).find();
    } catch (IOException _) {
      return !Files.isDirectory(PROC.resolve("self")) && ProcessHandle.of(pid).isPresent();
    }
  }
}
