package dev.virga.plugin.logs.store;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Reads a segment from its start when a stream is opened again.
final class SegmentScan {
  private final Segment segment;

  SegmentScan(Segment segment) {
    this.segment = segment;
  }

  /// What is told of each record.
  @FunctionalInterface
  interface Sink {
    void accept(Entry entry, long ingestionTime);
  }

  /// Tells of every whole record.
  ///
  /// @return whether the segment ends there; what follows otherwise was not written to its end
  boolean run(Sink sink) throws IOException {
    try (InputStream in =
        new BufferedInputStream(new FileInputStream(segment.path().toFile()), 1 << 16)) {
      if (!Arrays.equals(in.readNBytes(Records.MAGIC.length), Records.MAGIC)) {
        return false;
      }
      byte[] record = new byte[4096];
      while (true) {
        int head = in.readNBytes(record, 0, Records.OVERHEAD);
        if (head < Records.OVERHEAD) {
          return head == 0;
        }
        int length = Records.messageLength(record);
        if (length < 0) {
          return false;
        }
        int size = Records.OVERHEAD + length;
        if (size > record.length) {
          record = Arrays.copyOf(record, size);
        }
        if (in.readNBytes(record, Records.OVERHEAD, length) < length
            || !Records.intact(record, size)) {
          return false;
        }
        var entry = new Entry(Records.timestamp(record), segment.end(), size);
        segment.added(entry.timestamp(), size);
        sink.accept(entry, Records.ingestionTime(record, 0));
      }
    }
  }
}
