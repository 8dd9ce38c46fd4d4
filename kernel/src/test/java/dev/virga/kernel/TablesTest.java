package dev.virga.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import dev.virga.spi.Table;
import dev.virga.spi.shape.Shapes;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
class TablesTest {
  private static final Scope HERE = new Scope("123456789012", "us-east-1");
  private static final Scope THERE = new Scope("123456789012", "eu-west-1");

  private final List<Record> events = new ArrayList<>();

  @TempDir Path directory = Path.of("");

  public enum Color {
    RED,
    GREEN
  }

  public record Inner(String name, @Nullable Inner next) {}

  public record Row(
      String name,
      @Nullable Integer count,
      @Nullable BigDecimal price,
      @Nullable Instant at,
      byte @Nullable [] blob,
      @Nullable Color color,
      @Nullable List<Inner> inner,
      @Nullable Map<String, List<Double>> map) {
    static Row of(String name) {
      return new Row(name, null, null, null, null, null, null, null);
    }
  }

  public record Happened(String what) {}

  @Test
  void rows_are_kept_apart_by_scope_and_sorted_by_key() {
    try (var tables = inMemory()) {
      Table<Row> table = tables.open("test", "rows", Row.class);
      table.put(HERE, "b", Row.of("b"));
      table.put(HERE, "a/2", Row.of("a2"));
      table.put(HERE, "a/1", Row.of("a1"));
      table.put(THERE, "c", Row.of("c"));

      assertThat(table.list(HERE)).extracting(Row::name).containsExactly("a1", "a2", "b");
      assertThat(table.list(HERE, "a/")).extracting(Row::name).containsExactly("a1", "a2");
      assertThat(table.get(THERE, "a/1")).isEmpty();
      assertThat(table.scopes()).containsExactly(THERE, HERE);
    }
  }

  @Test
  void put_if_absent_keeps_the_first() {
    try (var tables = inMemory()) {
      Table<Row> table = tables.open("test", "rows", Row.class);

      assertThat(table.putIfAbsent(HERE, "a", Row.of("first"))).isEmpty();
      assertThat(table.putIfAbsent(HERE, "a", Row.of("second"))).contains(Row.of("first"));
      assertThat(table.get(HERE, "a")).contains(Row.of("first"));
    }
  }

  @Test
  void a_call_that_fails_has_changed_nothing() {
    try (var tables = inMemory()) {
      Table<Row> table = tables.open("test", "rows", Row.class);
      table.put(HERE, "kept", Row.of("before"));
      table.put(HERE, "removed", Row.of("removed"));

      assertThatThrownBy(() ->
              tables.call(() -> {
                table.put(HERE, "new", Row.of("new"));
                table.put(HERE, "kept", Row.of("changed"));
                table.update(HERE, "kept", row -> Row.of(row.name() + " twice"));
                table.remove(HERE, "removed");
                tables.publish(new Happened("never"));
                throw AwsException.of("NoException", "no");
              }))
          .isInstanceOf(AwsException.class);

      assertThat(table.list(HERE)).extracting(Row::name).containsExactly("before", "removed");
      assertThat(events).isEmpty();
    }
  }

  @Test
  void an_undone_call_does_not_take_back_what_another_wrote() {
    try (var tables = inMemory()) {
      Table<Row> table = tables.open("test", "rows", Row.class);

      assertThatThrownBy(() ->
              tables.call(() -> {
                table.put(HERE, "a", Row.of("mine"));
                inAnotherThread(() -> table.put(HERE, "a", Row.of("theirs")));
                throw new IllegalStateException("bug");
              }))
          .hasMessage("bug");

      assertThat(table.get(HERE, "a")).contains(Row.of("theirs"));
    }
  }

  @Test
  void events_of_a_call_are_published_after_it() {
    try (var tables = inMemory()) {
      int seenInside =
          tables.call(() -> {
            tables.publish(new Happened("it"));
            return events.size();
          });

      assertThat(seenInside).isZero();
      assertThat(events).containsExactly(new Happened("it"));
    }
  }

  @Test
  void updates_from_many_threads_are_all_counted() throws Exception {
    try (var tables = inMemory();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Table<Row> table = tables.open("test", "rows", Row.class);
      table.put(HERE, "a", new Row("a", 0, null, null, null, null, null, null));
      var done = new CountDownLatch(1_000);

      IntStream.range(0, 1_000)
          .forEach(_ ->
              threads.execute(() -> {
                table.update(HERE, "a", TablesTest::oneMore);
                done.countDown();
              }));
      done.await();

      assertThat(table.get(HERE, "a").orElseThrow().count()).isEqualTo(1_000);
    }
  }

  @Test
  void everything_is_found_again_after_a_restart() {
    Row full =
        new Row(
            "naïve 😀",
            -7,
            new BigDecimal("12.5000"),
            Instant.parse("2026-01-31T12:00:00.123456789Z"),
            new byte[] {0, -1, 7},
            Color.GREEN,
            List.of(new Inner("a", new Inner("b", null)), new Inner("c", null)),
            Map.of("x", List.of(1.5, Double.MAX_VALUE), "y", List.of()));
    try (var tables = onDisk()) {
      Table<Row> table = tables.open("test", "rows", Row.class);
      table.put(HERE, "full", full);
      table.put(HERE, "gone", Row.of("gone"));
      table.put(THERE, "empty", Row.of("empty"));
      table.remove(HERE, "gone");
    }

    try (var tables = onDisk()) {
      Table<Row> table = tables.open("test", "rows", Row.class);

      Row found = table.get(HERE, "full").orElseThrow();
      assertThat(found).usingRecursiveComparison().isEqualTo(full);
      assertThat(table.list(HERE)).hasSize(1);
      assertThat(table.list(THERE)).containsExactly(Row.of("empty"));
    }
  }

  @Test
  void what_a_failed_call_wrote_is_not_found_after_a_restart() {
    try (var tables = onDisk()) {
      Table<Row> table = tables.open("test", "rows", Row.class);
      assertThatThrownBy(() ->
              tables.call(() -> {
                table.put(HERE, "a", Row.of("a"));
                throw new IllegalStateException("bug");
              }))
          .hasMessage("bug");
    }

    try (var tables = onDisk()) {
      assertThat(tables.open("test", "rows", Row.class).list(HERE)).isEmpty();
    }
  }

  @Test
  void a_call_that_cannot_be_committed_has_changed_nothing() {
    try (var tables = new Tables(new Shapes(), new FakeFullStore(), events::add)) {
      Table<Row> table = tables.open("test", "rows", Row.class);

      assertThatThrownBy(() ->
              tables.call(() -> {
                table.put(HERE, "a", Row.of("a"));
                tables.publish(new Happened("never"));
                return 1;
              }))
          .hasMessage("the disk is full");

      assertThat(table.list(HERE)).isEmpty();
      assertThat(events).isEmpty();
    }
  }

  /// Has no room for anything.
  private static final class FakeFullStore implements Store {
    @Override
    public void load(String service, String table, RowReader rows) {}

    @Override
    public void commit(List<RowKey> rows, Function<RowKey, byte @Nullable []> current) {
      throw new IllegalStateException("the disk is full");
    }

    @Override
    public void close() {}
  }

  @Test
  void a_data_directory_has_one_user() {
    try (var tables = onDisk()) {
      tables.open("test", "rows", Row.class).put(HERE, "a", Row.of("a"));

      assertThatThrownBy(() -> new SqliteStore(directory))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("another Virga");
    }
  }

  @Test
  void clearing_a_scope_leaves_the_others() {
    try (var tables = inMemory()) {
      Table<Row> table = tables.open("test", "rows", Row.class);
      table.put(HERE, "a", Row.of("a"));
      table.put(THERE, "b", Row.of("b"));

      tables.clear("test", scope -> scope.equals(HERE));

      assertThat(table.list(HERE)).isEmpty();
      assertThat(table.list(THERE)).hasSize(1);
    }
  }

  @Test
  void a_table_has_one_type_of_rows() {
    try (var tables = inMemory()) {
      tables.open("test", "rows", Row.class);

      assertThatThrownBy(() -> tables.open("test", "rows", Inner.class))
          .hasMessageContaining("has rows of " + Row.class.getName());
    }
  }

  private record Hidden(String name) {}

  @Test
  void rows_that_could_not_be_kept_on_disk_are_refused_in_memory_too() {
    try (var tables = inMemory()) {
      assertThatThrownBy(() -> tables.open("test", "rows", Hidden.class))
          .hasMessageContaining("must be public");
    }
  }

  private static Row oneMore(Row row) {
    int count = row.count() == null ? 0 : row.count();
    return new Row(row.name(), count + 1, null, null, null, null, null, null);
  }

  private static void inAnotherThread(Runnable action) {
    try {
      Thread.ofVirtual().start(action).join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Tables inMemory() {
    return new Tables(new Shapes(), Store.NONE, events::add);
  }

  private Tables onDisk() {
    return new Tables(new Shapes(), new SqliteStore(directory), events::add);
  }
}
