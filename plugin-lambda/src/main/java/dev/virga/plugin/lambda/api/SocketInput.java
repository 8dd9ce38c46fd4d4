package dev.virga.plugin.lambda.api;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Reads what a client sends: lines of heads, and bytes of bodies.
final class SocketInput {
  private static final int BUFFER = 8 * 1024;

  private final InputStream socket;
  private byte[] buffer = new byte[0];
  private int position;
  private int end;

  SocketInput(InputStream socket) {
    this.socket = socket;
  }

  /// Waits for a byte; false where the client has closed the connection.
  boolean await() throws IOException {
    return position < end || fill();
  }

  /// A line without its end, CRLF or LF.
  ///
  /// @param limit how long it may be
  /// @throws MalformedRequest if it is longer
  /// @throws EOFException if the client closes the connection in it
  String line(int limit) throws IOException, MalformedRequest {
    var line = new StringBuilder();
    while (true) {
      if (!await()) {
        throw new EOFException("a line ends too early");
      }
      int newline = position;
      while (newline < end && buffer[newline] != '\n') {
        newline++;
      }
      line.append(new String(buffer, position, newline - position, StandardCharsets.ISO_8859_1));
      boolean complete = newline < end;
      position = complete ? newline + 1 : end;
      if (line.length() > limit) {
        throw new MalformedRequest("a line or the head is too long");
      }
      if (complete) {
        int length = line.length();
        if (length > 0 && line.charAt(length - 1) == '\r') {
          line.setLength(length - 1);
        }
        return line.toString();
      }
    }
  }

  /// Some bytes, at least one; -1 at the end.
  int read(byte[] bytes, int offset, int length) throws IOException {
    if (position == end) {
      if (length >= BUFFER) {
        return socket.read(bytes, offset, length);
      }
      if (!fill()) {
        return -1;
      }
    }
    int count = Math.min(length, end - position);
    System.arraycopy(buffer, position, bytes, offset, count);
    position += count;
    return count;
  }

  private boolean fill() throws IOException {
    if (buffer.length == 0) {
      buffer = new byte[BUFFER];
    }
    int count = socket.read(buffer, 0, buffer.length);
    position = 0;
    end = Math.max(count, 0);
    return count > 0;
  }
}
