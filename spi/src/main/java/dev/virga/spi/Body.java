package dev.virga.spi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The body of an HTTP message. What may be large stays a stream from end to end.
public sealed interface Body {
  /// No body.
  Body EMPTY = new Empty();

  /// Reads the whole body into memory.
  ///
  /// @param limit the most bytes that are accepted
  /// @throws TooLarge if there are more
  /// @throws UncheckedIOException if the client has gone
  byte[] bytes(long limit);

  /// The body as a stream, which can be read once.
  InputStream stream();

  /// The length in bytes, or -1 where it is not known beforehand.
  long length();

  /// A body in memory.
  static Body of(byte[] content) {
    return content.length == 0 ? EMPTY : new Bytes(content);
  }

  /// A body that is larger than its reader accepts.
  final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long limit;

    TooLarge(long limit) {
      super("the body has more than " + limit + " bytes", null, false, false);
      this.limit = limit;
    }

    /// What the reader would have accepted, in bytes.
    public long limit() {
      return limit;
    }
  }

  /// No body.
  record Empty() implements Body {
    @Override
    public byte[] bytes(long limit) {
      return new byte[0];
    }

    @Override
    public InputStream stream() {
      return InputStream.nullInputStream();
    }

    @Override
    public long length() {
      return 0;
    }
  }

  /// A body in memory. The array is not copied and must not be changed.
  record Bytes(byte[] content) implements Body {
    @Override
    public byte[] bytes(long limit) {
      if (content.length > limit) {
        throw new TooLarge(limit);
      }
      return content;
    }

    @Override
    public InputStream stream() {
      return new ByteArrayInputStream(content);
    }

    @Override
    public long length() {
      return content.length;
    }
  }

  /// A body that passes by. In an answer the platform closes the stream, and sends each read at once
  /// where the length is not known, so that a client sees what is there.
  ///
  /// @param stream the content
  /// @param length its length in bytes, or -1
  record Stream(InputStream stream, long length) implements Body {
    @Override
    public byte[] bytes(long limit) {
      if (length > limit) {
        throw new TooLarge(limit);
      }
      try {
        long most = length < 0 ? limit + 1 : length;
        byte[] content = stream.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 8));
        if (content.length > limit) {
          throw new TooLarge(limit);
        }
        return content;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
