package dev.virga.plugin.logs.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/// The segment files that are open, of all streams together: the most recently used are kept, so that
/// thousands of streams need no more than a few handles.
///
/// [RandomAccessFile] and not a channel, because a channel is closed when the thread that uses it is
/// interrupted. A file is used by one thread at a time: by whoever holds the lock of its stream.
final class OpenFiles implements AutoCloseable {
  private final int limit;
  private final SequencedMap<Path, RandomAccessFile> idle = new LinkedHashMap<>();
  private final LongAdder bytesRead = new LongAdder();

  OpenFiles(int limit) {
    this.limit = limit;
  }

  /// How many bytes have been read so far.
  long bytesRead() {
    return bytesRead.sum();
  }

  byte[] read(Path path, long at, int length) throws IOException {
    bytesRead.add(length);
    RandomAccessFile file = take(path);
    try {
      byte[] bytes = new byte[length];
      file.seek(at);
      file.readFully(bytes);
      return bytes;
    } finally {
      giveBack(path, file);
    }
  }

  void write(Path path, long at, byte[] bytes, int length) throws IOException {
    RandomAccessFile file = take(path);
    try {
      file.seek(at);
      file.write(bytes, 0, length);
    } finally {
      giveBack(path, file);
    }
  }

  void truncate(Path path, long length) throws IOException {
    RandomAccessFile file = take(path);
    try {
      file.setLength(length);
    } finally {
      giveBack(path, file);
    }
  }

  void close(Path path) throws IOException {
    RandomAccessFile file = remove(path);
    if (file != null) {
      file.close();
    }
  }

  /// How many files are open and not in use.
  synchronized int size() {
    return idle.size();
  }

  /// Closes all files, with their content on disk.
  @Override
  public synchronized void close() throws IOException {
    for (RandomAccessFile file : idle.values()) {
      file.getFD().sync();
      file.close();
    }
    idle.clear();
  }

  private RandomAccessFile take(Path path) throws IOException {
    RandomAccessFile file = remove(path);
    return file != null ? file : new RandomAccessFile(path.toFile(), "rw");
  }

  private synchronized @Nullable RandomAccessFile remove(Path path) {
    return idle.remove(path);
  }

  private synchronized void giveBack(Path path, RandomAccessFile file) throws IOException {
    idle.put(path, file);
    if (idle.size() > limit) {
      idle.pollFirstEntry().getValue().close();
    }
  }
}
