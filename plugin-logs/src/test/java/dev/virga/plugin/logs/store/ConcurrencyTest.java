package dev.virga.plugin.logs.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrencyTest {
  private static final int WRITERS = 8;
  private static final int EACH = 500;

  @TempDir Path directory;

  @Test
  void readers_that_follow_see_all_events_of_all_writers_once() throws Exception {
    try (var store = new EventStore(directory, 8192);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      EventLog log = store.create("stream");
      var clock = new AtomicLong();
      var calls = new ArrayList<Callable<Boolean>>();
      for (int writer = 0; writer < WRITERS; writer++) {
        int id = writer;
        calls.add(() -> write(log, clock, id));
      }

      Future<List<String>> reader = threads.submit(() -> follow(log));
      for (Future<Boolean> written : threads.invokeAll(calls)) {
        assertThat(written.get()).isTrue();
      }

      assertThat(reader.get()).hasSize(WRITERS * EACH);
      assertThat(new HashSet<>(reader.get())).hasSize(WRITERS * EACH);
    }
  }

  @Test
  void a_stream_that_is_deleted_under_its_writers_leaves_nothing() throws Exception {
    try (var store = new EventStore(directory, 8192);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      EventLog log = store.create("stream");
      Future<Integer> writer = threads.submit(() -> writeUntilRefused(log));
      while (log.summary().storedBytes() == 0) {
        Thread.onSpinWait();
      }

      store.delete("stream");

      assertThat(writer.get()).isPositive();
      assertThat(directory).isEmptyDirectory();
    }
  }

  private static int writeUntilRefused(EventLog log) {
    int written = 0;
    while (log.append(List.of(Draft.of(written, "m")), written)) {
      written++;
    }
    return written;
  }

  private static boolean write(EventLog log, AtomicLong clock, int id) {
    for (int i = 0; i < EACH; i++) {
      long now = clock.incrementAndGet();
      log.append(List.of(Draft.of(now - i % 7, id + "/" + i)), now);
    }
    return true;
  }

  private static List<String> follow(EventLog log) {
    var seen = new ArrayList<String>();
    Bookmark mark = Bookmark.START;
    while (seen.size() < WRITERS * EACH) {
      Page page = log.forward(mark, TimeRange.ALL, new Limits(64, 1 << 20));
      page.events().forEach(event -> seen.add(event.message()));
      mark = page.forward();
      Thread.onSpinWait();
    }
    return seen;
  }
}
