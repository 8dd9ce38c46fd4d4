package dev.virga.plugin.logs.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestartTest {
  private static final Limits WIDE = new Limits(10_000, 1 << 20);

  @TempDir Path directory;

  @Test
  void a_restart_finds_events_bookmarks_and_sums() {
    Bookmark mark;
    EventLog.Summary before;
    try (var store = new EventStore(directory)) {
      EventLog log = store.create("stream");
      log.append(List.of(Draft.of(1, "a"), Draft.of(5, "ü")), 10);
      mark = log.forward(Bookmark.START, TimeRange.ALL, WIDE).forward();
      log.append(List.of(Draft.of(3, "late")), 11);
      before = log.summary();
    }

    try (var store = new EventStore(directory)) {
      store.restore(List.of("stream"));
      EventLog log = store.find("stream").orElseThrow();

      assertThat(messages(log)).containsExactly("a", "late", "ü");
      assertThat(log.forward(mark, TimeRange.ALL, WIDE).events())
          .extracting(StoredEvent::message, StoredEvent::ingestionTime)
          .containsExactly(org.assertj.core.groups.Tuple.tuple("late", 11L));
      assertThat(log.summary()).isEqualTo(before);
      assertThat(before.lastIngestionTime()).isEqualTo(Optional.of(11L));
    }
  }

  @Test
  void what_belongs_to_no_stream_is_removed() throws IOException {
    try (var store = new EventStore(directory)) {
      store.create("gone").append(List.of(Draft.of(1, "a")), 1);
    }

    try (var store = new EventStore(directory)) {
      store.restore(List.of());

      assertThat(directory).isEmptyDirectory();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 26, 28})
  void a_record_that_was_not_written_to_its_end_is_cut_off(int missing) throws IOException {
    write("whole", "torn");
    Path file = directory.resolve("stream/00000000000000000000.log");
    try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() - missing);
    }

    try (var store = new EventStore(directory)) {
      EventLog log = store.create("stream");

      assertThat(messages(log)).containsExactly("whole");
      log.append(List.of(Draft.of(9, "next")), 9);
      assertThat(messages(log)).containsExactly("whole", "next");
    }
    try (var store = new EventStore(directory)) {
      assertThat(messages(store.create("stream"))).containsExactly("whole", "next");
    }
  }

  @Test
  void a_record_of_other_bytes_is_cut_off() throws IOException {
    write("whole", "torn");
    Path file = directory.resolve("stream/00000000000000000000.log");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] = 'X';
    Files.write(file, bytes);

    try (var store = new EventStore(directory)) {
      assertThat(messages(store.create("stream"))).containsExactly("whole");
    }
  }

  @Test
  void a_file_without_even_its_first_bytes_holds_nothing_and_can_be_written() throws IOException {
    Files.createDirectories(directory.resolve("stream"));
    Files.writeString(directory.resolve("stream/00000000000000000000.log"), "VIR");

    try (var store = new EventStore(directory)) {
      EventLog log = store.create("stream");
      log.append(List.of(Draft.of(1, "a")), 1);

      assertThat(messages(log)).containsExactly("a");
    }
    try (var store = new EventStore(directory)) {
      assertThat(messages(store.create("stream"))).containsExactly("a");
    }
  }

  private void write(String... messages) {
    try (var store = new EventStore(directory)) {
      EventLog log = store.create("stream");
      for (String message : messages) {
        log.append(List.of(Draft.of(1, message)), 1);
      }
    }
  }

  private static List<String> messages(EventLog log) {
    return log.forward(Bookmark.START, TimeRange.ALL, WIDE).events().stream()
        .map(StoredEvent::message)
        .toList();
  }
}
