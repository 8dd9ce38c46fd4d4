package dev.virga.plugin.logs.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventLogTest {
  private static final Limits WIDE = new Limits(10_000, 1 << 20);

  @TempDir Path directory;
  private EventStore store;
  private EventLog log;

  @BeforeEach
  void open() {
    store = new EventStore(directory, 4096);
    log = store.create("stream");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void what_was_stored_is_read_in_order() {
    put("a@1", "b@2", "c@2", "d@3");

    Page page = log.forward(Bookmark.START, TimeRange.ALL, WIDE);

    assertThat(messages(page)).containsExactly("a@1", "b@2", "c@2", "d@3");
  }

  @Test
  void a_bookmark_is_the_same_until_something_comes_and_then_yields_exactly_that() {
    put("a@1", "b@2", "c@3");
    Bookmark mark = log.forward(Bookmark.START, TimeRange.ALL, WIDE).forward();

    Page nothing = log.forward(mark, TimeRange.ALL, WIDE);
    put("d@4", "e@5");
    Page news = log.forward(mark, TimeRange.ALL, WIDE);

    assertThat(nothing.events()).isEmpty();
    assertThat(nothing.forward()).isEqualTo(mark);
    assertThat(messages(news)).containsExactly("d@4", "e@5");
    assertThat(news.forward()).isNotEqualTo(mark);
  }

  @Test
  void a_late_event_stands_at_its_time_and_is_news_to_an_older_bookmark() {
    put("a@10", "c@30");
    Bookmark mark = log.forward(Bookmark.START, TimeRange.ALL, WIDE).forward();

    put("b@20", "d@40");

    assertThat(messages(log.forward(Bookmark.START, TimeRange.ALL, WIDE)))
        .containsExactly("a@10", "b@20", "c@30", "d@40");
    assertThat(messages(log.forward(mark, TimeRange.ALL, WIDE))).containsExactly("b@20", "d@40");
  }

  @Test
  void the_tail_is_read_by_default_and_leads_back_to_the_head() {
    put("a@1", "b@2", "c@3", "d@4", "e@5");
    var two = new Limits(2, 1 << 20);

    Page tail = log.backward(Position.END, TimeRange.ALL, two);
    Page middle = log.backward(tail.backward(), TimeRange.ALL, two);
    Page head = log.backward(middle.backward(), TimeRange.ALL, two);
    Page nothing = log.backward(head.backward(), TimeRange.ALL, two);

    assertThat(messages(tail)).containsExactly("d@4", "e@5");
    assertThat(messages(middle)).containsExactly("b@2", "c@3");
    assertThat(messages(head)).containsExactly("a@1");
    assertThat(nothing.events()).isEmpty();
    assertThat(nothing.backward()).isEqualTo(head.backward());
    assertThat(messages(log.forward(nothing.forward(), TimeRange.ALL, two)))
        .containsExactly("a@1", "b@2");
  }

  @Test
  void the_start_of_a_range_is_in_it_and_the_end_is_not() {
    put("a@1", "b@2", "c@3", "d@4");

    Page page = log.forward(Bookmark.START, new TimeRange(2, 4), WIDE);
    Page tail = log.backward(Position.END, new TimeRange(2, 4), WIDE);

    assertThat(messages(page)).containsExactly("b@2", "c@3");
    assertThat(messages(tail)).containsExactly("b@2", "c@3");
  }

  @Test
  void a_page_ends_before_it_is_too_large_but_holds_one_event_at_least() {
    put("x".repeat(500) + "@1", "y".repeat(100) + "@2", "z@3");

    Page first = log.forward(Bookmark.START, TimeRange.ALL, new Limits(10, 200));
    Page second = log.forward(first.forward(), TimeRange.ALL, new Limits(10, 200));

    assertThat(first.events()).hasSize(1);
    assertThat(second.events()).hasSize(2);
  }

  @Test
  void expired_events_are_gone_with_their_files_and_offsets_go_on() {
    IntStream.range(0, 200).forEach(i -> put("x".repeat(100) + "@" + i));
    Bookmark mark = log.forward(Bookmark.START, TimeRange.ALL, WIDE).forward();

    log.expire(100);
    long half = log.summary().storedBytes();
    log.expire(1000);
    put("new@1000");

    assertThat(half).isEqualTo(100 * 130L);
    assertThat(log.summary().storedBytes()).isEqualTo(34);
    assertThat(directory.resolve("stream")).isDirectoryContaining("glob:**.log");
    assertThat(directory.resolve("stream").toFile().list()).hasSize(1);
    assertThat(messages(log.forward(mark, TimeRange.ALL, WIDE))).containsExactly("new@1000");
    reopen();
    assertThat(messages(log.forward(mark, TimeRange.ALL, WIDE))).containsExactly("new@1000");
  }

  @Test
  void a_deleted_stream_swallows_what_is_written_and_leaves_no_file() {
    put("a@1");

    store.delete("stream");

    assertThat(log.append(List.of(Draft.of(2, "b")), 2)).isFalse();
    assertThat(directory).isEmptyDirectory();
    assertThat(store.find("stream")).isEmpty();
    assertThat(log.summary().firstTimestamp()).isEqualTo(Optional.empty());
  }

  @Test
  void many_streams_need_few_open_files() {
    IntStream.range(0, 500)
        .forEach(i -> store.create("s" + i).append(List.of(Draft.of(i, "m" + i)), i));

    Page page = store.create("s7").forward(Bookmark.START, TimeRange.ALL, WIDE);

    assertThat(messages(page)).containsExactly("m7");
    assertThat(store.openFiles()).isLessThanOrEqualTo(128);
  }

  @Test
  void readers_that_follow_see_every_event_once_whatever_comes_late() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var written = new ArrayList<String>();
    var seen = new ArrayList<String>();
    Bookmark mark = Bookmark.START;

    for (int round = 0; round < 400; round++) {
      int count = random.nextInt(6);
      long[] times = random.longs(count, 0, 300).sorted().toArray();
      for (long time : times) {
        String event = "e" + written.size() + "@" + time;
        written.add(event);
        put(event);
      }
      Page page = log.forward(mark, TimeRange.ALL, new Limits(1 + random.nextInt(4), 1 << 20));
      seen.addAll(messages(page));
      assertThat(page.forward().equals(mark)).isEqualTo(page.events().isEmpty());
      mark = page.forward();
      if (random.nextInt(100) == 0) {
        reopen();
      }
    }
    while (true) {
      Page page = log.forward(mark, TimeRange.ALL, WIDE);
      if (page.events().isEmpty()) {
        break;
      }
      seen.addAll(messages(page));
      mark = page.forward();
    }

    assertThat(seen).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(written);
    assertThat(log.forward(Bookmark.START, TimeRange.ALL, WIDE).events())
        .as("seed %d", seed)
        .hasSameSizeAs(written)
        .isSortedAccordingTo((a, b) -> a.position().compareTo(b.position()));
  }

  private void put(String... events) {
    log.append(
        Arrays.stream(events)
            .map(it -> Draft.of(Long.parseLong(it.substring(it.indexOf('@') + 1)), it))
            .toList(),
        5000);
  }

  private void reopen() {
    store.close();
    open();
  }

  private static List<String> messages(Page page) {
    return page.events().stream().map(StoredEvent::message).toList();
  }
}
