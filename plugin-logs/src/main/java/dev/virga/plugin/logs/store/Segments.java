package dev.virga.plugin.logs.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The files of one stream. Not safe for use by several threads.
final class Segments {
  private static final int LONGEST_READ = 1 << 20;

  private final Path directory;
  private final OpenFiles files;
  private final long segmentBytes;
  private final TreeMap<Long, Segment> segments = new TreeMap<>();

  /// @param segmentBytes the length from which on a new segment is begun
  Segments(Path directory, OpenFiles files, long segmentBytes) {
    this.directory = directory;
    this.files = files;
    this.segmentBytes = segmentBytes;
  }

  /// The lengths of all records, without reading them.
  long bytesOnDisk() throws IOException {
    long bytes = 0;
    for (Path path : paths()) {
      bytes += Math.max(0, Files.size(path) - Records.MAGIC.length);
    }
    return bytes;
  }

  /// Reads what an earlier life left, and cuts off what was not written to its end.
  void recover(SegmentScan.Sink sink) throws IOException {
    for (Path path : paths()) {
      var segment = new Segment(path);
      if (!new SegmentScan(segment).run(sink)) {
        files.write(path, 0, Records.MAGIC, Records.MAGIC.length);
        files.truncate(path, segment.length());
      }
      segments.put(segment.base(), segment);
    }
  }

  /// The offset of the next record.
  long end() {
    return segments.isEmpty() ? Records.MAGIC.length : segments.lastEntry().getValue().end();
  }

  /// Appends records and gives their entries, in the order of the drafts.
  List<Entry> append(List<Draft> drafts, long ingestionTime) throws IOException {
    byte[] bytes = Records.encode(drafts, ingestionTime);
    if (segments.isEmpty() || segments.lastEntry().getValue().length() >= segmentBytes) {
      begin();
    }
    Segment segment = segments.lastEntry().getValue();
    try {
      files.write(segment.path(), segment.length(), bytes, bytes.length);
    } catch (IOException e) {
      cutBack(segment, e);
      throw e;
    }
    var entries = new ArrayList<Entry>(drafts.size());
    for (Draft draft : drafts) {
      var entry = new Entry(draft.timestamp(), segment.end(), Records.size(draft));
      segment.added(entry.timestamp(), entry.size());
      entries.add(entry);
    }
    return entries;
  }

  /// Reads events; neighbours on disk in one go.
  List<StoredEvent> read(List<Entry> entries) throws IOException {
    var events = new ArrayList<StoredEvent>(entries.size());
    int first = 0;
    while (first < entries.size()) {
      Segment segment = segments.floorEntry(entries.get(first).offset()).getValue();
      long start = entries.get(first).offset();
      long end = start + entries.get(first).size();
      int next = first + 1;
      while (next < entries.size()
          && entries.get(next).offset() == end
          && end < segment.end()
          && end + entries.get(next).size() - start <= LONGEST_READ) {
        end += entries.get(next).size();
        next++;
      }
      byte[] bytes = files.read(segment.path(), start - segment.base(), (int) (end - start));
      for (Entry entry : entries.subList(first, next)) {
        events.add(Records.decode(bytes, (int) (entry.offset() - start), entry));
      }
      first = next;
    }
    return events;
  }

  /// Removes the files that hold only events before a time. The last file goes too, but only once
  /// its successor has been begun, because that one's name keeps the offsets growing.
  void removeBefore(long timestamp) throws IOException {
    if (!segments.isEmpty() && segments.lastEntry().getValue().olderThan(timestamp)) {
      begin();
    }
    for (Segment segment : List.copyOf(segments.values())) {
      if (segment.olderThan(timestamp)) {
        segments.remove(segment.base());
        remove(segment.path());
      }
    }
  }

  /// Removes everything.
  void removeAll() throws IOException {
    segments.clear();
    for (Path path : paths()) {
      remove(path);
    }
    Files.deleteIfExists(directory);
  }

  private void cutBack(Segment segment, IOException cause) {
    try {
      files.truncate(segment.path(), segment.length());
    } catch (IOException e) {
      // The next write goes to the same place, and a restart cuts off what is not whole.
      cause.addSuppressed(e);
    }
  }

  private List<Path> paths() throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(directory)) {
      return list.filter(path -> path.toString().endsWith(Segment.SUFFIX)).sorted().toList();
    }
  }

  private void remove(Path path) throws IOException {
    files.close(path);
    Files.deleteIfExists(path);
  }

  private void begin() throws IOException {
    Files.createDirectories(directory);
    long base = segments.isEmpty() ? 0 : segments.lastEntry().getValue().end();
    var segment = new Segment(directory, base);
    files.write(segment.path(), 0, Records.MAGIC, Records.MAGIC.length);
    segments.put(base, segment);
  }
}
