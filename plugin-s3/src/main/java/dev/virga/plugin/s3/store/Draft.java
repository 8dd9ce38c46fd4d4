package dev.virga.plugin.s3.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A body in the making. Written, then placed, then kept once a row knows it; what was not kept is
/// removed when the draft is closed.
public final class Draft extends OutputStream {
  private final BodyFiles files;
  private final String id;
  private final Path file;
  private final FileChannel channel;
  private long length;
  private boolean placed;
  private boolean kept;

  Draft(BodyFiles files, String id, Path file, FileChannel channel) {
    this.files = files;
    this.id = id;
    this.file = file;
    this.channel = channel;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    var buffer = ByteBuffer.wrap(bytes, offset, count);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    length += count;
  }

  /// How much was written, in bytes.
  public long length() {
    return length;
  }

  /// Ends the writing: the file is whole, and synced where it has to last.
  public Segment place() {
    try {
      files.finish(id, channel);
      placed = true;
      return new Segment(id, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException("a body cannot be kept", e);
    }
  }

  /// As [#place], for a body that may be empty: that one has no file.
  public List<Segment> segments() {
    return length == 0 ? List.of() : List.of(place());
  }

  /// A row knows the file now, if there is one.
  public void keep() {
    kept = placed;
  }

  @Override
  public void close() {
    if (kept) {
      return;
    }
    try {
      channel.close();
      if (placed) {
        files.remove(List.of(new Segment(id, 0, length)));
      } else {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a body that is not wanted cannot be removed", e);
    }
  }
}
