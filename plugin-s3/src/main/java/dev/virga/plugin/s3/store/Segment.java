package dev.virga.plugin.s3.store;

import java.util.List;

/// A stretch of a body file.
///
/// @param file the id of the file
/// @param offset where it starts, in bytes
/// @param length its length in bytes
public record Segment(String file, long offset, long length) {

  /// The bytes from `offset` on, `length` of them, of segments that follow each other.
  public static List<Segment> slice(List<Segment> segments, long offset, long length) {
    var slice = new java.util.ArrayList<Segment>();
    long start = 0;
    for (Segment it : segments) {
      long from = Math.max(offset, start);
      long to = Math.min(offset + length, start + it.length);
      if (from < to) {
        slice.add(new Segment(it.file, it.offset + from - start, to - from));
      }
      start += it.length;
    }
    return List.copyOf(slice);
  }
}
