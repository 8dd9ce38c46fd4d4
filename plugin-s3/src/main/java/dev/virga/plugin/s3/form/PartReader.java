package dev.virga.plugin.s3.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;

/// Takes a `multipart/form-data` body apart while it passes by, through a buffer of fixed size
/// ([RFC 2046](https://www.rfc-editor.org/rfc/rfc2046#section-5.1)).
///
/// A part's content ends where a line break, two hyphens and the boundary follow, so the bytes that
/// could be the start of these are held back until more has come.
final class PartReader {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] delimiter;
  private final byte[] buffer = new byte[BUFFER];
  private int start;
  private int end;

  /// The parts of a body.
  ///
  /// @param boundary what separates them, at most 70 characters
  PartReader(InputStream in, String boundary) {
    this.in = in;
    this.delimiter = ("\r\n--" + boundary).getBytes(UTF_8);
    // The first boundary has no line before it.
    buffer[end++] = '\r';
    buffer[end++] = '\n';
  }

  /// Reads content of the part.
  ///
  /// @return how many bytes, or -1 at the end of the part, behind whose boundary it goes on
  /// @throws dev.virga.spi.AwsException `MalformedPOSTRequest` if the body ends before
  int content(byte[] target, int offset, int length) throws IOException {
    int available = beforeDelimiter();
    while (available == 0 && !atDelimiter()) {
      fill();
      available = beforeDelimiter();
    }
    if (available == 0) {
      start += delimiter.length;
      return -1;
    }
    int count = Math.min(available, length);
    System.arraycopy(buffer, start, target, offset, count);
    start += count;
    return count;
  }

  /// Reads what follows a boundary.
  ///
  /// @return whether another part comes
  boolean hasNext() throws IOException {
    int first = read();
    int second = read();
    if (first == '-' && second == '-') {
      return false;
    }
    if (first != '\r' || second != '\n') {
      throw FormErrors.malformed();
    }
    return true;
  }

  /// Reads one byte of what stands between the contents.
  int read() throws IOException {
    if (start == end) {
      fill();
    }
    return buffer[start++] & 0xff;
  }

  private void fill() throws IOException {
    System.arraycopy(buffer, start, buffer, 0, end - start);
    end -= start;
    start = 0;
    int count = in.read(buffer, end, buffer.length - end);
    if (count < 0) {
      throw FormErrors.malformed();
    }
    end += count;
  }

  private boolean atDelimiter() {
    return end - start >= delimiter.length && matches(start, delimiter.length);
  }

  /// How many bytes in the buffer are certainly content.
  private int beforeDelimiter() {
    for (int i = start; i < end; i++) {
      if (buffer[i] == '\r' && matches(i, Math.min(delimiter.length, end - i))) {
        return i - start;
      }
    }
    return end - start;
  }

  private boolean matches(int from, int count) {
    for (int i = 0; i < count; i++) {
      if (buffer[from + i] != delimiter[i]) {
        return false;
      }
    }
    return true;
  }
}
