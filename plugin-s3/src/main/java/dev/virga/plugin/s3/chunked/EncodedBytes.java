package dev.virga.plugin.s3.chunked;

import java.io.IOException;
import java.io.InputStream;

/// The encoded body, of which lines and runs of bytes are read in turn. What fits is read past the
/// buffer.
final class EncodedBytes {
  private static final int SIZE = 64 * 1024;
  private static final int MOST_LINE_BREAKS = 8;

  private final InputStream source;
  private final byte[] buffer = new byte[SIZE];
  private int position;
  private int limit;

  EncodedBytes(InputStream source) {
    this.source = source;
  }

  /// A line up to LF, without it.
  ///
  /// @param longest how many bytes it may have
  /// @throws dev.virga.spi.AwsException `IncompleteBody` if there is no such line
  String line(int longest) throws IOException {
    var line = new StringBuilder(96);
    while (line.length() <= longest) {
      int next = next();
      if (next < 0) {
        throw ChunkedErrors.terminated();
      }
      if (next == '\n') {
        return line.toString();
      }
      line.append((char) next);
    }
    throw ChunkedErrors.terminated();
  }

  /// Reads at least one byte.
  ///
  /// @throws dev.virga.spi.AwsException `IncompleteBody` if there is none
  int read(byte[] target, int offset, int length) throws IOException {
    if (position == limit && length >= SIZE) {
      int count = source.read(target, offset, length);
      if (count < 0) {
        throw ChunkedErrors.terminated();
      }
      return count;
    }
    if (position == limit && !fill()) {
      throw ChunkedErrors.terminated();
    }
    int count = Math.min(length, limit - position);
    System.arraycopy(buffer, position, target, offset, count);
    position += count;
    return count;
  }

  /// Passes CR and LF.
  ///
  /// @throws dev.virga.spi.AwsException `IncompleteBody` if something else comes
  void lineBreak() throws IOException {
    if (next() != '\r' || next() != '\n') {
      throw ChunkedErrors.terminated();
    }
  }

  /// Passes what some clients send after the end: empty lines.
  ///
  /// @throws dev.virga.spi.AwsException `IncompleteBody` if something else comes
  void end() throws IOException {
    for (int i = 0; i <= MOST_LINE_BREAKS; i++) {
      int next = next();
      if (next < 0) {
        return;
      }
      if (next != '\r' && next != '\n') {
        break;
      }
    }
    throw ChunkedErrors.terminated();
  }

  /// How many bytes can be had without waiting.
  int buffered() {
    return limit - position;
  }

  void close() throws IOException {
    source.close();
  }

  private int next() throws IOException {
    return position < limit || fill() ? buffer[position++] & 0xff : -1;
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, source.read(buffer, 0, SIZE));
    return limit > 0;
  }
}
