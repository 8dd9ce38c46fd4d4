package dev.virga.plugin.logs.store;

import java.util.Arrays;

/// A run of entries of a [TimeIndex], sorted by timestamp and offset, in primitive arrays.
final class Chunk {
  static final int CAPACITY = 1024;

  private long[] timestamps;
  private long[] offsets;
  private int[] sizes;
  private int count;

  Chunk(int capacity) {
    timestamps = new long[capacity];
    offsets = new long[capacity];
    sizes = new int[capacity];
  }

  int count() {
    return count;
  }

  boolean full() {
    return count == CAPACITY;
  }

  long timestamp(int at) {
    return timestamps[at];
  }

  int size(int at) {
    return sizes[at];
  }

  Entry entry(int at) {
    return new Entry(timestamps[at], offsets[at], sizes[at]);
  }

  int compare(int at, Position position) {
    int byTime = Long.compare(timestamps[at], position.timestamp());
    return byTime != 0 ? byTime : Long.compare(offsets[at], position.offset());
  }

  /// The index of the first entry that is not before a place, or the count where all are.
  int ceiling(Position position) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(middle, position) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  void insert(int at, Entry entry) {
    if (count == timestamps.length) {
      int capacity = Math.min(CAPACITY, count * 2);
      timestamps = Arrays.copyOf(timestamps, capacity);
      offsets = Arrays.copyOf(offsets, capacity);
      sizes = Arrays.copyOf(sizes, capacity);
    }
    move(at, at + 1, count - at);
    timestamps[at] = entry.timestamp();
    offsets[at] = entry.offset();
    sizes[at] = entry.size();
    count++;
  }

  /// Moves the second half into a chunk of its own.
  Chunk split() {
    var second = new Chunk(CAPACITY);
    int half = count / 2;
    second.count = count - half;
    System.arraycopy(timestamps, half, second.timestamps, 0, second.count);
    System.arraycopy(offsets, half, second.offsets, 0, second.count);
    System.arraycopy(sizes, half, second.sizes, 0, second.count);
    count = half;
    return second;
  }

  void removeFirst(int entries) {
    move(entries, 0, count - entries);
    count -= entries;
  }

  private void move(int from, int to, int entries) {
    System.arraycopy(timestamps, from, timestamps, to, entries);
    System.arraycopy(offsets, from, offsets, to, entries);
    System.arraycopy(sizes, from, sizes, to, entries);
  }
}
