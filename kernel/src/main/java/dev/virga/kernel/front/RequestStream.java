package dev.virga.kernel.front;

import io.helidon.http.media.ReadableEntity;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The body of a request, opened at the first read: opening is what makes the server tell a client
/// that sent `Expect: 100-continue` to go on.
final class RequestStream extends InputStream {
  private final ReadableEntity entity;
  private final long length;
  private @Nullable InputStream open;
  private @Nullable RuntimeException failure;
  private boolean ended;
  private long count;

  /// @param length the length that the client announced, or -1
  RequestStream(ReadableEntity entity, long length) {
    this.entity = entity;
    this.length = length;
  }

  /// The length that the client announced, or -1.
  long length() {
    return length;
  }

  /// Whether anything asked for the body yet.
  boolean started() {
    return open != null;
  }

  /// Whether the client's last byte was read.
  boolean ended() {
    return ended;
  }

  /// The bytes that were read.
  long count() {
    return count;
  }

  /// Why the body cannot be read to its end: the client has gone, or sent a chunk that is none.
  @Nullable RuntimeException failure() {
    return failure;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (ended) {
      return -1;
    }
    if (failure != null) {
      throw new IOException("the rest of the request cannot be read", failure);
    }
    if (length == 0) {
      return 0;
    }
    try {
      InputStream source = open;
      if (source == null) {
        source = entity.inputStream();
        open = source;
      }
      int read = source.read(target, offset, length);
      if (read < 0) {
        ended = true;
      } else {
        count += read;
        // the server takes a body for read when its end was asked for, and else reads on by itself
        ended = count == length() && source.read() < 0;
      }
      return read;
    } catch (RuntimeException e) {
      failure = e;
      throw new IOException("the request ended before its body did", e);
    }
  }
}
