package dev.virga.plugin.logs.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeStreamTest {
  private static final int EVENTS = 1_000_000;
  private static final int BATCH = 10_000;

  @TempDir Path directory;

  @Test
  void among_a_million_events_a_page_costs_what_it_holds() {
    try (var store = new EventStore(directory)) {
      EventLog log = store.create("stream");
      fill(log);
      Bookmark mark =
          log.backward(Position.END, TimeRange.ALL, new Limits(1, Integer.MAX_VALUE)).forward();
      log.append(java.util.List.of(Draft.of(EVENTS, "news")), EVENTS);
      long read = store.bytesRead();

      Page news = log.forward(mark, TimeRange.ALL, new Limits(10_000, 1 << 20));
      long forNews = store.bytesRead() - read;
      Page range = log.forward(Bookmark.START, new TimeRange(400_000, 400_010), limits());
      long forRange = store.bytesRead() - read - forNews;

      assertThat(news.events()).hasSize(1);
      assertThat(forNews).isEqualTo(4 + 26);
      assertThat(range.events()).hasSize(10).first().matches(it -> it.timestamp() == 400_000);
      assertThat(forRange).isEqualTo(10L * (26 + "event 400000".length()));
    }
  }

  private static Limits limits() {
    return new Limits(10_000, 1 << 20);
  }

  private static void fill(EventLog log) {
    for (int batch = 0; batch < EVENTS; batch += BATCH) {
      var drafts = new ArrayList<Draft>(BATCH);
      for (int i = batch; i < batch + BATCH; i++) {
        drafts.add(Draft.of(i, "event " + i));
      }
      log.append(drafts, batch);
    }
  }
}
