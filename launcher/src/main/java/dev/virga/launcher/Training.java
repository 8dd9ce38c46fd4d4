package dev.virga.launcher;

import dev.virga.kernel.Virga;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// Calls every service of a platform, and ends it: the run that the build records the AOT cache of. It is
/// hidden from the help.
final class Training {
  private static final int TIMEOUT_MILLIS = 20_000;

  private final PrintStream err;

  /// @param err where it says why it failed
  Training(PrintStream err) {
    this.err = err;
  }

  /// Teaches, closes the platform and returns the exit code.
  int run(Virga virga) {
    try (virga) {
      for (Lesson lesson : Lesson.ALL) {
        if (lesson.service().isEmpty() || virga.services().contains(lesson.service())) {
          String answer = call(virga.port(), lesson.request());
          if (!answer.startsWith("HTTP/1.1 200 ")) {
            err.println("virga: the training call was answered with: " + answer);
            return Program.FAILED;
          }
        }
      }
      return Program.DONE;
    } catch (IOException e) {
      err.println("virga: the training failed: " + e);
      return Program.FAILED;
    }
  }

  private static String call(int port, String request) throws IOException {
    try (var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
