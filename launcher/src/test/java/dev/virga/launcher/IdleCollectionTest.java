package dev.virga.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdleCollectionTest {
  private static final long MIB = 1 << 20;

  private final FakeHeap heap = new FakeHeap();
  private final IdleCollection collection = new IdleCollection(heap);

  private static final class FakeHeap implements IdleCollection.Heap {
    private long used = 10 * MIB;
    private long committed = 32 * MIB;
    private long least = 32 * MIB;
    private int collections;

    @Override
    public long used() {
      return used;
    }

    @Override
    public long committed() {
      return committed;
    }

    @Override
    public void collect() {
      collections++;
      used = 5 * MIB;
      committed = least;
    }
  }

  private void load(long used, long committed) {
    heap.used = used * MIB;
    heap.committed = committed * MIB;
    collection.look();
  }

  @Test
  void what_a_load_has_left_is_collected_when_it_is_over() {
    load(300, 400);
    assertThat(heap.collections).isZero();

    load(301, 400);

    assertThat(heap.collections).isOne();
  }

  @Test
  void nothing_is_collected_while_there_is_something_to_do() {
    for (int used = 13; used < 400; used += 3) {
      load(used, used + 100);
    }

    assertThat(heap.collections).isZero();
  }

  @Test
  void a_young_collection_between_two_looks_means_that_there_was_something_to_do() {
    load(300, 400);
    load(250, 400);

    assertThat(heap.collections).isZero();
  }

  @Test
  void a_heap_that_has_hardly_grown_is_left_alone() {
    load(60, 95);
    load(60, 95);

    assertThat(heap.collections).isZero();
  }

  @Test
  void a_heap_that_cannot_shrink_is_collected_once() {
    heap.least = 400 * MIB;
    load(300, 400);
    for (int look = 0; look < 5; look++) {
      load(300, 400);
    }

    assertThat(heap.collections).isOne();
  }

  @Test
  void the_next_load_is_collected_again() {
    load(300, 400);
    load(300, 400);
    load(200, 300);
    load(200, 300);

    assertThat(heap.collections).isEqualTo(2);
  }
}
