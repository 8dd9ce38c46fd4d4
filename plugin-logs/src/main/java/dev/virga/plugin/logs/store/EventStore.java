package dev.virga.plugin.logs.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The events of all streams, each under an id that is never used twice.
///
/// Creating a stream touches no file: a stream's directory is made with its first event, and read when
/// the stream is first used after a restart.
public final class EventStore implements AutoCloseable {
  /// The length from which on a new file is begun, in bytes.
  public static final long SEGMENT_BYTES = 8L << 20;

  private static final int OPEN_FILES = 128;

  private final Path root;
  private final long segmentBytes;
  private final OpenFiles files = new OpenFiles(OPEN_FILES);
  private final Map<String, EventLog> logs = new ConcurrentHashMap<>();

  /// A store in a directory that exists.
  public EventStore(Path root) {
    this(root, SEGMENT_BYTES);
  }

  EventStore(Path root, long segmentBytes) {
    this.root = root;
    this.segmentBytes = segmentBytes;
  }

  /// Takes up the streams of an earlier life, and removes what belongs to none of them.
  public void restore(Iterable<String> ids) {
    ids.forEach(this::create);
    try (Stream<Path> list = Files.list(root)) {
      List<Path> orphans =
          list.filter(path -> !logs.containsKey(path.getFileName().toString())).toList();
      for (Path orphan : orphans) {
        new Segments(orphan, files, segmentBytes).removeAll();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes a stream, or gives the one that there is.
  public EventLog create(String id) {
    return logs.computeIfAbsent(
        id, _ -> new EventLog(new Segments(root.resolve(id), files, segmentBytes)));
  }

  /// The events of a stream; nothing once it has been deleted.
  public Optional<EventLog> find(String id) {
    return Optional.ofNullable(logs.get(id));
  }

  /// Deletes a stream with its files.
  public void delete(String id) {
    EventLog log = logs.remove(id);
    if (log != null) {
      log.delete();
    }
  }

  /// How many bytes of events have been read from disk so far.
  public long bytesRead() {
    return files.bytesRead();
  }

  /// Brings everything to disk.
  @Override
  public void close() {
    try {
      files.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int openFiles() {
    return files.size();
  }
}
