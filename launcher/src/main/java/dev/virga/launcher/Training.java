package dev.virga.launcher;

import dev.virga.kernel.Virga;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Calls a platform once by every protocol, and ends it: the run that the build records the AOT cache
/// of. It is hidden from the help, and kept narrow because whatever is in the cache is also resident.
final class Training {
  private static final int TIMEOUT_MILLIS = 20_000;

  /// A call that every start can answer.
  ///
  /// @param service the service that it needs, or the empty string
  /// @param head the request line and the headers of its own
  /// @param body the body
  private record Lesson(String service, String head, String body) {
    String request() {
      return head
          + "\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
          + body.length()
          + "\r\n\r\n"
          + body;
    }
  }

  private static final List<Lesson> LESSONS =
      List.of(
          new Lesson("", "GET /health HTTP/1.1", ""),
          new Lesson(
              "ecs",
              "POST / HTTP/1.1\r\nContent-Type: application/x-amz-json-1.1\r\n"
                  + "X-Amz-Target: AmazonEC2ContainerServiceV20141113.DescribeClusters",
              "{}"),
          new Lesson(
              "sts",
              "POST / HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded",
              "Action=GetCallerIdentity&Version=2011-06-15"),
          new Lesson("s3", "PUT /training HTTP/1.1", ""),
          new Lesson(
              "s3",
              String.join(
                  "\r\n",
                  "PUT /training/key HTTP/1.1",
                  "Content-Encoding: aws-chunked",
                  "x-amz-content-sha256: STREAMING-UNSIGNED-PAYLOAD-TRAILER",
                  "x-amz-decoded-content-length: 5",
                  "x-amz-trailer: x-amz-checksum-crc32"),
              "5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n"),
          new Lesson("s3", "GET /training/key HTTP/1.1", ""),
          new Lesson("s3", "GET /training?list-type=2 HTTP/1.1", ""),
          new Lesson("s3", "POST /training/parts?uploads HTTP/1.1", ""));

  private final PrintStream err;

  /// @param err where it says why it failed
  Training(PrintStream err) {
    this.err = err;
  }

  /// Teaches, closes the platform and returns the exit code.
  int run(Virga virga) {
    try (virga) {
      for (Lesson lesson : LESSONS) {
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
