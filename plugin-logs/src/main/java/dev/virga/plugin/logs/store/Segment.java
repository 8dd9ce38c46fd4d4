package dev.virga.plugin.logs.store;

import java.nio.file.Path;
import java.util.Locale;

/// One file of a stream.
final class Segment {
  static final String SUFFIX = ".log";

  private final long base;
  private final Path path;
  private long length;
  private long newest;

  /// @param base the offset at which it starts
  Segment(Path directory, long base) {
    this(base, directory.resolve(String.format(Locale.ROOT, "%020d%s", base, SUFFIX)));
  }

  /// @param path an existing file that is called by its base
  Segment(Path path) {
    this(Long.parseLong(path.getFileName().toString().replace(SUFFIX, "")), path);
  }

  private Segment(long base, Path path) {
    this.base = base;
    this.path = path;
    this.length = Records.MAGIC.length;
  }

  long base() {
    return base;
  }

  Path path() {
    return path;
  }

  /// The offset behind its last record.
  long end() {
    return base + length;
  }

  long length() {
    return length;
  }

  boolean empty() {
    return length <= Records.MAGIC.length;
  }

  /// Whether every event in it is older than a time.
  boolean olderThan(long timestamp) {
    return !empty() && newest < timestamp;
  }

  void added(long timestamp, int size) {
    newest = Math.max(newest, timestamp);
    length += size;
  }
}
