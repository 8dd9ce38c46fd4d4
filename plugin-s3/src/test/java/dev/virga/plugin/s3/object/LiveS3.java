package dev.virga.plugin.s3.object;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.virga.plugin.s3.request.RawClient;
import dev.virga.testkit.Simulator;
import dev.virga.testkit.TestClock;
import dev.virga.testkit.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// S3 behind a real endpoint, with a clock that stands still and a directory to look into.
final class LiveS3 implements AutoCloseable {
  final TestClock clock = new TestClock();
  private final Path directory;
  private final Simulator simulator;
  private final RawClient client;

  LiveS3(Path directory) {
    this.directory = directory;
    this.simulator = Simulator.builder().clock(clock).dataDirectory(directory).start();
    this.client = new RawClient(simulator.endpoint());
  }

  /// What a signed request of an account has: names and values of headers.
  static String[] signedBy(String account) {
    return new String[] {
      "Authorization",
      "AWS4-HMAC-SHA256 Credential="
          + account
          + "/20260131/us-east-1/s3/aws4_request, SignedHeaders=host, Signature="
          + "0".repeat(64),
      "x-amz-date",
      "20260131T120000Z",
      "x-amz-content-sha256",
      "UNSIGNED-PAYLOAD"
    };
  }

  /// An answer.
  record Answer(RawClient.Answer raw) {
    int status() {
      return raw.status();
    }

    @Nullable String header(String name) {
      return raw.headers().first(name).orElse(null);
    }

    String body() {
      return raw.body();
    }

    /// The text of an element of an XML body.
    String element(String name) {
      return raw.element(name);
    }
  }

  /// @param headers names and values in turn
  Answer send(String method, String target, byte[] body, String... headers) {
    var lines = new ArrayList<String>();
    for (int i = 0; i < headers.length; i += 2) {
      lines.add(headers[i] + ": " + headers[i + 1]);
    }
    return new Answer(client.send(method, target, lines, body));
  }

  Answer send(String method, String target, String... headers) {
    return send(method, target, new byte[0], headers);
  }

  Answer get(String target, String... headers) {
    return send("GET", target, headers);
  }

  Answer head(String target, String... headers) {
    return send("HEAD", target, headers);
  }

  Answer put(String target, String content, String... headers) {
    return send("PUT", target, content.getBytes(UTF_8), headers);
  }

  /// A bucket that keeps versions.
  void versioned(String bucket, String status) {
    put("/" + bucket, "");
    String document =
        "<VersioningConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Status>"
            + status
            + "</Status></VersioningConfiguration>";
    Answer answer = put("/" + bucket + "?versioning", document);
    if (answer.status() != 200) {
      throw new AssertionError(answer);
    }
  }

  /// Sends bytes as they are, ends the sending, and reads what comes back.
  String raw(String request) {
    try (var socket = new Socket(simulator.endpoint().getHost(), simulator.endpoint().getPort())) {
      socket.getOutputStream().write(request.getBytes(UTF_8));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Sends bytes as they are, and goes away.
  void sendAndLeave(String request) {
    try (var socket = new Socket(simulator.endpoint().getHost(), simulator.endpoint().getPort())) {
      socket.getOutputStream().write(request.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How many bodies are kept, and being written.
  long files() {
    try (Stream<Path> all = Files.walk(directory.resolve("s3"))) {
      return all.filter(Files::isRegularFile).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Files are removed after the answer.
  void waitForFiles(long count) {
    Waiting.until(Duration.ofSeconds(10), this::files, it -> it == count);
  }

  @Override
  public void close() {
    simulator.close();
  }
}
