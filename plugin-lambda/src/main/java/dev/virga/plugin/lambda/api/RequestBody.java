package dev.virga.plugin.lambda.api;

import dev.virga.spi.Headers;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The body of a request, of a length that was told or in chunks, with the trailers behind it.
final class RequestBody {
  private static final int MAX_CHUNK_LINE = 4 * 1024;
  private static final int PIECE = 64 * 1024;

  private final SocketInput input;
  private final boolean chunked;
  private final Permission permission;
  private long left;
  private boolean asked;
  private boolean complete;
  private boolean insideChunks;
  private Headers trailers = Headers.EMPTY;

  /// Lets the client send the body, which waits for `100 Continue`.
  interface Permission {
    void grant() throws IOException;
  }

  private RequestBody(
      SocketInput input, boolean chunked, long length, boolean asked, Permission permission) {
    this.input = input;
    this.chunked = chunked;
    this.left = length;
    this.asked = asked;
    this.permission = permission;
    this.complete = !chunked && length == 0;
  }

  /// The body that follows a head.
  static RequestBody of(RequestHead head, SocketInput input, Permission permission)
      throws MalformedRequest {
    boolean expects =
        head.header("Expect").map(it -> it.equalsIgnoreCase("100-continue")).orElse(false);
    String coding = head.header("Transfer-Encoding").orElse("").toLowerCase(Locale.ROOT);
    if (!coding.isEmpty() && !coding.equals("chunked")) {
      throw new MalformedRequest("a transfer coding other than chunked");
    }
    if (!coding.isEmpty()) {
      return new RequestBody(input, true, 0, !expects, permission);
    }
    return new RequestBody(
        input, false, length(head.headers().all("Content-Length")), !expects, permission);
  }

  private static long length(List<String> values) throws MalformedRequest {
    if (values.isEmpty()) {
      return 0;
    }
    String text = values.getFirst();
    if (!text.matches("[0-9]{1,18}") || values.stream().anyMatch(it -> !it.equals(text))) {
      throw new MalformedRequest("not a length");
    }
    return Long.parseLong(text);
  }

  /// Some bytes, at least one; -1 at the end.
  ///
  /// @throws EOFException if the client closes the connection before
  int read(byte[] bytes, int offset, int length) throws IOException, MalformedRequest {
    if (!asked) {
      asked = true;
      permission.grant();
    }
    if (!complete && left == 0) {
      nextChunk();
    }
    if (complete) {
      return -1;
    }
    int count = input.read(bytes, offset, (int) Math.min(length, left));
    if (count < 0) {
      throw new EOFException("a body ends too early");
    }
    left -= count;
    complete = !chunked && left == 0;
    return count;
  }

  /// The whole body, or nothing where it is longer than the limit; then the rest has been read and
  /// thrown away.
  byte @Nullable [] all(int limit) throws IOException, MalformedRequest {
    if (!chunked && left > limit) {
      drain();
      return null;
    }
    byte[] bytes = new byte[chunked ? 1024 : (int) left];
    int count = 0;
    while (true) {
      if (count == bytes.length) {
        if (complete) {
          return bytes;
        }
        if (count > limit) {
          drain();
          return null;
        }
        bytes = Arrays.copyOf(bytes, Math.min(Math.max(count * 2, 1024), limit + 1));
      }
      int read = read(bytes, count, bytes.length - count);
      if (read < 0) {
        return count > limit ? null : Arrays.copyOf(bytes, count);
      }
      count += read;
    }
  }

  /// Reads what is left and throws it away, so that the next request can be read.
  void drain() throws IOException, MalformedRequest {
    if (complete) {
      return;
    }
    byte[] scrap = new byte[PIECE];
    while (read(scrap, 0, scrap.length) >= 0) {
      // thrown away
    }
  }

  /// Whether the client still waits to be asked for the body.
  boolean unasked() {
    return !asked && !complete;
  }

  /// The trailers, once the body has been read.
  Headers trailers() {
    return trailers;
  }

  private void nextChunk() throws IOException, MalformedRequest {
    if (insideChunks && !input.line(MAX_CHUNK_LINE).isEmpty()) {
      throw new MalformedRequest("a chunk is longer than it said");
    }
    insideChunks = true;
    String line = input.line(MAX_CHUNK_LINE);
    int extension = line.indexOf(';');
    String size = (extension < 0 ? line : line.substring(0, extension)).strip();
    if (!size.matches("[0-9A-Fa-f]{1,15}")) {
      throw new MalformedRequest("not the size of a chunk");
    }
    left = Long.parseLong(size, 16);
    if (left == 0) {
      trailers = RequestHead.fields(input);
      complete = true;
    }
  }
}
