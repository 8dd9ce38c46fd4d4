package dev.virga.plugin.logs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.logs.model.StoredLogStream;
import dev.virga.plugin.logs.store.Draft;
import dev.virga.plugin.logs.store.EventLog;
import dev.virga.plugin.logs.store.EventStore;
import dev.virga.plugin.logs.store.TimeRange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
  private static final int STREAMS = 10;
  private static final int EACH = 10_000;
  private static final int EVENT = "an event".length() + 26;

  @TempDir Path directory;

  @Test
  void a_search_in_a_range_reads_what_the_range_holds() {
    try (var store = new EventStore(directory)) {
      var search = new Search(new TimeRange(5000, 5003), false, null);
      fill(store).forEach(it -> search.add(it, store.find(it.id()).orElseThrow()));

      List<Search.Hit> hits = all(search);

      assertThat(hits).hasSize(3 * STREAMS);
      assertThat(store.bytesRead()).isEqualTo(3L * STREAMS * EVENT);
    }
  }

  @Test
  void a_search_for_a_few_events_reads_a_few() {
    try (var store = new EventStore(directory)) {
      var search = new Search(TimeRange.ALL, true, null);
      fill(store).forEach(it -> search.add(it, store.find(it.id()).orElseThrow()));

      List<Search.Hit> hits = List.of(search.next().orElseThrow(), search.next().orElseThrow());

      assertThat(hits).allMatch(it -> it.event().timestamp() == EACH - 1);
      assertThat(store.bytesRead()).isLessThanOrEqualTo(2L * 8 * EVENT);
    }
  }

  private static List<Search.Hit> all(Search search) {
    var hits = new ArrayList<Search.Hit>();
    Optional<Search.Hit> hit = search.next();
    while (hit.isPresent()) {
      hits.add(hit.get());
      hit = search.next();
    }
    return hits;
  }

  private static List<StoredLogStream> fill(EventStore store) {
    var streams = new ArrayList<StoredLogStream>();
    for (int i = 0; i < STREAMS; i++) {
      var stream = new StoredLogStream("%032x".formatted(i), "s" + i, 0);
      EventLog log = store.create(stream.id());
      log.append(LongStream.range(0, EACH).mapToObj(t -> Draft.of(t, "an event")).toList(), 0);
      streams.add(stream);
    }
    return streams;
  }
}
