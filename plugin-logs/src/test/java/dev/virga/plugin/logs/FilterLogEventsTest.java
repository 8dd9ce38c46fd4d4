package dev.virga.plugin.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.logs.model.FilteredLogEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilterLogEventsTest extends LogsTest {
  @BeforeEach
  void streams() {
    group("g");
    stream("g", "a/1");
    stream("g", "a/2");
    stream("g", "b");
  }

  @Test
  void streams_are_merged_by_time_and_events_have_ids_of_their_own() {
    put("g", "a/1", "one@1", "four@4");
    put("g", "a/2", "two@2", "five@4");
    put("g", "b", "three@3");

    FilterLogEvents.Response all = filter("g", _ -> {});

    assertThat(messages(all)).containsExactly("one", "two", "three", "four", "five");
    assertThat(all.events()).extracting(FilteredLogEvent::eventId).doesNotHaveDuplicates();
    assertThat(all.events()).allSatisfy(event -> assertThat(event.eventId()).matches("\\d{56}"));
    assertThat(all.nextToken()).isNull();
    assertThat(all.searchedLogStreams()).isEmpty();
  }

  @Test
  void streams_are_chosen_by_name_or_prefix_but_not_by_both() {
    put("g", "a/1", "one@1");
    put("g", "a/2", "two@2");
    put("g", "b", "three@3");

    assertThat(messages(filter("g", it -> it.logStreamNames = List.of("b", "a/1", "b"))))
        .containsExactly("one", "three");
    assertThat(messages(filter("g", it -> it.logStreamNamePrefix = "a/")))
        .containsExactly("one", "two");
    assertThatThrownBy(() -> filter("g", it -> it.logStreamNames = List.of("no")))
        .hasMessage("The specified log stream does not exist.");
    assertThatThrownBy(() ->
            filter(
                "g",
                it -> {
                  it.logStreamNames = List.of("b");
                  it.logStreamNamePrefix = "b";
                }))
        .hasMessageContaining("mutually exclusive");
  }

  @Test
  void only_what_matches_in_the_range_is_told() {
    put("g", "b", "ERROR one@1", "fine@2", "ERROR two@3", "ERROR three@4");
    long now = now();

    FilterLogEvents.Response found =
        filter(
            "g",
            it -> {
              it.filterPattern = "ERROR -one";
              it.startTime = now + 1;
              it.endTime = now + 4;
            });

    assertThat(messages(found)).containsExactly("ERROR two");
  }

  @Test
  void a_pattern_that_is_none_is_refused() {
    assertThatThrownBy(() -> filter("g", it -> it.filterPattern = "{ $.a = 1"))
        .hasMessage("If a filter pattern starts with '{' it must end with '}'");
  }

  @Test
  void the_newest_come_first_on_demand() {
    put("g", "a/1", "one@1", "four@4");
    put("g", "b", "two@2", "three@3");
    long now = now();

    assertThat(pages(3, it -> newestFirst(it, now))).containsExactly("four", "three", "two", "one");
    assertThatThrownBy(() -> filter("g", it -> it.startFromHead = false))
        .hasMessageContaining("startTime");
  }

  @Test
  void pages_tell_every_event_once_whatever_comes_in_between() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var expected = new ArrayList<String>();
    String[] names = {"a/1", "a/2", "b"};
    for (int i = 0; i < 300; i++) {
      String message = "m" + i;
      expected.add(message);
      put("g", names[random.nextInt(3)], message + "@" + random.nextInt(40));
    }

    List<String> found =
        pages(
            1 + random.nextInt(9),
            it -> {
              put("g", names[random.nextInt(3)], "between@" + random.nextInt(40));
              it.filterPattern = "-between";
            });

    assertThat(found).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static void newestFirst(FilterLogEvents.Request.Builder it, long now) {
    it.startFromHead = false;
    it.startTime = now;
  }

  private List<String> pages(
      int limit, java.util.function.Consumer<FilterLogEvents.Request.Builder> members) {
    var all = new ArrayList<String>();
    String token = null;
    do {
      String from = token;
      FilterLogEvents.Response page =
          filter(
              "g",
              it -> {
                it.limit = limit;
                it.nextToken = from;
                members.accept(it);
              });
      assertThat(page.events()).hasSizeLessThanOrEqualTo(limit);
      all.addAll(messages(page));
      token = page.nextToken();
    } while (token != null);
    return all;
  }
}
