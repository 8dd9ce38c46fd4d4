package dev.virga.plugin.s3.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads segments of files one after the other, of which one is open at a time.
final class SegmentStream extends InputStream {
  private final Deque<Segment> rest;
  private final Function<String, Path> paths;
  private final Runnable whenClosed;
  private @Nullable FileChannel channel;
  private long position;
  private long end;
  private boolean closed;

  /// Opens the first segment.
  ///
  /// @param whenClosed called once
  /// @throws IOException if the file cannot be opened; the caller has to clear up
  SegmentStream(List<Segment> segments, Function<String, Path> paths, Runnable whenClosed)
      throws IOException {
    this.rest = new ArrayDeque<>(segments);
    this.paths = paths;
    this.whenClosed = whenClosed;
    next();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (position == end && next()) {}
    FileChannel open = channel;
    if (open == null || position == end) {
      return -1;
    }
    int wanted = (int) Math.min(length, end - position);
    int read = open.read(ByteBuffer.wrap(target, offset, wanted), position);
    if (read < 0) {
      throw new IOException("a body is shorter than its row says");
    }
    position += read;
    return read;
  }

  private boolean next() throws IOException {
    Segment segment = rest.poll();
    if (segment == null) {
      return false;
    }
    if (channel != null) {
      channel.close();
    }
    channel = FileChannel.open(paths.apply(segment.file()), StandardOpenOption.READ);
    position = segment.offset();
    end = segment.offset() + segment.length();
    return true;
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      whenClosed.run();
    }
  }
}
