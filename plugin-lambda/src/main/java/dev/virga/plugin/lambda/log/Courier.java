package dev.virga.plugin.lambda.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Carries events to where an extension listens. `sandbox.localdomain` is this machine: an environment has
/// no other.
final class Courier implements AutoCloseable {
  private static final int CONNECT_MILLIS = 1_000;
  private static final int ANSWER_MILLIS = 10_000;

  private final Subscription.Destination destination;
  private @Nullable Socket line;

  Courier(Subscription.Destination destination) {
    this.destination = destination;
  }

  /// Delivers events.
  ///
  /// @throws IOException if the extension does not listen or does not take them
  void deliver(List<String> events) throws IOException {
    switch (destination.transport()) {
      case HTTP -> post(events);
      case TCP -> write(events);
    }
  }

  private void post(List<String> events) throws IOException {
    byte[] body = ("[" + String.join(",", events) + "]").getBytes(StandardCharsets.UTF_8);
    URI uri = destination.uri();
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String head =
        "%s %s HTTP/1.1\r\nHost: %s:%d\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
            .formatted(
                destination.method(),
                uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery(),
                uri.getHost(),
                uri.getPort(),
                body.length);
    byte[] start = head.getBytes(StandardCharsets.UTF_8);
    byte[] message = new byte[start.length + body.length];
    System.arraycopy(start, 0, message, 0, start.length);
    System.arraycopy(body, 0, message, start.length, body.length);
    try (Socket socket = connect()) {
      socket.getOutputStream().write(message);
      var reader =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      String status = reader.readLine();
      if (status == null || !status.matches("HTTP/1\\.[01] 2\\d\\d.*")) {
        throw new IOException("not taken: " + status);
      }
    }
  }

  private void write(List<String> events) throws IOException {
    Socket socket = line;
    try {
      if (socket == null) {
        socket = connect();
        line = socket;
      }
      socket
          .getOutputStream()
          .write((String.join("\n", events) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private Socket connect() throws IOException {
    var socket = new Socket();
    try {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(ANSWER_MILLIS);
      socket.connect(
          new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), destination.uri().getPort()),
          CONNECT_MILLIS);
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  @Override
  public void close() {
    Socket socket = line;
    line = null;
    if (socket != null) {
      try {
        socket.close();
      } catch (IOException _) {
        // it is closed
      }
    }
  }
}
