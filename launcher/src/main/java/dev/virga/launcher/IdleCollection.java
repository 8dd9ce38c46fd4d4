package dev.virga.launcher;

/// Gives back the memory that a load has left, once there is nothing to do: the serial collector looks at
/// the old heap only when that is full, and by then it may have grown to gigabytes of garbage.
///
/// It is asked to look every few seconds. Between two looks of an idle platform next to nothing is
/// allocated.
final class IdleCollection {
  /// What an idle platform allocates at most between two looks, in bytes.
  private static final long IDLE = 2 << 20;

  /// By how much the heap must have grown for a collection to be worth its pause, in bytes.
  private static final long WORTHWHILE = 64 << 20;

  private final Heap heap;
  private long collected;
  private long used;

  /// The heap of a virtual machine.
  interface Heap {
    /// How many bytes are occupied, garbage included.
    long used();

    /// How many bytes are taken from the machine.
    long committed();

    /// Collects all garbage, and gives back what is free then.
    void collect();
  }

  IdleCollection(Heap heap) {
    this.heap = heap;
    this.collected = heap.committed();
    this.used = heap.used();
  }

  /// That of this virtual machine.
  static IdleCollection ofThisMachine() {
    var runtime = Runtime.getRuntime();
    return new IdleCollection(
        new Heap() {
          @Override
          public long used() {
            return runtime.totalMemory() - runtime.freeMemory();
          }

          @Override
          public long committed() {
            return runtime.totalMemory();
          }

          @Override
          public void collect() {
            runtime.gc();
          }
        });
  }

  /// Collects if that is worth it, and nothing was done since the last look.
  void look() {
    long before = used;
    used = heap.used();
    boolean idle = used >= before && used - before <= IDLE;
    if (idle && heap.committed() - collected >= WORTHWHILE) {
      heap.collect();
      collected = heap.committed(); // so that a heap that cannot shrink is not collected again
      used = heap.used();
    }
  }
}
