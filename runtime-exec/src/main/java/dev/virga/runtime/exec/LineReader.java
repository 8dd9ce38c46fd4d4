package dev.virga.runtime.exec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/// Cuts bytes into lines. Holds one line at most, of [#LIMIT] bytes; a longer one is cut there, between
/// characters.
final class LineReader {
  /// 256 KiB, the limit of a log event.
  static final int LIMIT = 256 * 1024;

  private final Consumer<String> lines;
  private byte[] buffer = new byte[16 * 1024];
  private int filled;

  /// Whether the line has been cut, so that its end alone is not a line of its own.
  private boolean cut;

  LineReader(Consumer<String> lines) {
    this.lines = lines;
  }

  /// Reads to the end; a last line without an end is a line too.
  void readAll(InputStream in) throws IOException {
    int read;
    while ((read = in.read(buffer, filled, buffer.length - filled)) >= 0) {
      filled += read;
      deliver(filled - read);
      if (filled == buffer.length) {
        makeRoom();
      }
    }
    if (filled > 0) {
      line(0, filled);
    }
  }

  private void deliver(int from) {
    int start = 0;
    for (int i = from; i < filled; i++) {
      if (buffer[i] == '\n') {
        line(start, i);
        start = i + 1;
      }
    }
    discard(start);
  }

  private void line(int start, int end) {
    int length = end - start;
    if (length > 0 && buffer[end - 1] == '\r') {
      length--;
    }
    if (length > 0 || !cut) {
      lines.accept(new String(buffer, start, length, StandardCharsets.UTF_8));
    }
    cut = false;
  }

  private void makeRoom() {
    if (buffer.length < LIMIT) {
      buffer = Arrays.copyOf(buffer, Math.min(2 * buffer.length, LIMIT));
      return;
    }
    int end = lastBoundary();
    lines.accept(new String(buffer, 0, end, StandardCharsets.UTF_8));
    discard(end);
    cut = true;
  }

  /// The end of the last whole character. Four bytes that do not begin one are not UTF-8 anyway.
  private int lastBoundary() {
    for (int back = 1; back <= 4; back++) {
      int b = buffer[filled - back] & 0xff;
      if ((b & 0xc0) != 0x80) {
        int size = b < 0xc0 ? 1 : b < 0xe0 ? 2 : b < 0xf0 ? 3 : 4;
        return size > back ? filled - back : filled;
      }
    }
    return filled;
  }

  private void discard(int count) {
    System.arraycopy(buffer, count, buffer, 0, filled - count);
    filled -= count;
  }
}
