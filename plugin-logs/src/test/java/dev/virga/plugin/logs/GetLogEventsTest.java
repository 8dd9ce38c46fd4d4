package dev.virga.plugin.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.AwsException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GetLogEventsTest extends LogsTest {
  @BeforeEach
  void stream() {
    group("g");
    stream("g", "s");
  }

  @Test
  void the_forward_token_stays_until_events_come_and_then_yields_exactly_those() {
    put("g", "s", "one@1", "two@2", "three@3");

    GetLogEvents.Response first = get("g", "s", it -> it.startFromHead = true);
    GetLogEvents.Response again = get("g", "s", it -> it.nextToken = first.nextForwardToken());
    put("g", "s", "four@4", "five@5");
    GetLogEvents.Response news = get("g", "s", it -> it.nextToken = first.nextForwardToken());

    assertThat(messages(first)).containsExactly("one", "two", "three");
    assertThat(first.nextForwardToken()).matches("f/\\d{56}");
    assertThat(first.nextBackwardToken()).matches("b/\\d{56}");
    assertThat(messages(again)).isEmpty();
    assertThat(again.nextForwardToken()).isEqualTo(first.nextForwardToken());
    assertThat(messages(news)).containsExactly("four", "five");
    assertThat(news.nextForwardToken()).isNotEqualTo(first.nextForwardToken());
  }

  @Test
  void the_token_of_an_empty_stream_yields_its_first_events() {
    GetLogEvents.Response empty = get("g", "s", _ -> {});
    put("g", "s", "one@0");

    assertThat(messages(empty)).isEmpty();
    assertThat(messages(get("g", "s", it -> it.nextToken = empty.nextForwardToken())))
        .containsExactly("one");
    assertThat(messages(get("g", "s", it -> it.nextToken = empty.nextBackwardToken()))).isEmpty();
  }

  @Test
  void a_token_outlives_a_restart() {
    put("g", "s", "one@1");
    String token = get("g", "s", _ -> {}).nextForwardToken();

    restart();
    put("g", "s", "late@0", "two@2");

    assertThat(messages(get("g", "s", it -> it.nextToken = token))).containsExactly("late", "two");
  }

  @Test
  void without_a_token_the_tail_is_read_in_order_of_time() {
    put("g", "s", "one@1", "two@2", "three@3");

    GetLogEvents.Response tail = get("g", "s", it -> it.limit = 2);
    GetLogEvents.Response before = get("g", "s", it -> it.nextToken = tail.nextBackwardToken());
    GetLogEvents.Response none = get("g", "s", it -> it.nextToken = before.nextBackwardToken());

    assertThat(messages(tail)).containsExactly("two", "three");
    assertThat(messages(before)).containsExactly("one");
    assertThat(messages(none)).isEmpty();
    assertThat(none.nextBackwardToken()).isEqualTo(before.nextBackwardToken());
  }

  @Test
  void a_page_holds_ten_thousand_events_or_a_megabyte() {
    IntStream.range(0, 3)
        .forEach(i ->
            put("g", "s", IntStream.range(0, 4000).mapToObj(n -> "m@" + i).toArray(String[]::new)));
    String large = "x".repeat(700_000);
    stream("g", "large");
    put("g", "large", large + "@1");
    put("g", "large", large + "@2");

    assertThat(get("g", "s", it -> it.startFromHead = true).events()).hasSize(10_000);
    assertThat(get("g", "large", it -> it.startFromHead = true).events()).hasSize(1);
  }

  @Test
  void the_range_holds_its_start_and_not_its_end() {
    put("g", "s", "one@1", "two@2", "three@3");
    long now = now();

    GetLogEvents.Response page =
        get(
            "g",
            "s",
            it -> {
              it.startTime = now + 1;
              it.endTime = now + 3;
            });

    assertThat(messages(page)).containsExactly("one", "two");
    assertThat(page.events())
        .allMatch(it -> it.ingestionTime() != null && it.ingestionTime() == now);
  }

  @Test
  void events_expire_with_the_retention_of_their_group() {
    put("g", "s", "old@0");
    call(PutRetentionPolicy.class, new PutRetentionPolicy.Request("g", 1));
    pass(Duration.ofHours(20));
    put("g", "s", "new@0");
    List<String> before = messages(get("g", "s", _ -> {}));

    pass(Duration.ofHours(5));

    assertThat(before).containsExactly("old", "new");
    assertThat(messages(get("g", "s", _ -> {}))).containsExactly("new");
    assertThat(messages(filter("g", _ -> {}))).containsExactly("new");
  }

  @Test
  void the_group_is_looked_for_before_the_stream() {
    assertThatThrownBy(() -> get("no", "no", _ -> {}))
        .hasMessage("The specified log group does not exist.");
    assertThatThrownBy(() -> get("g", "no", it -> it.nextToken = "nonsense"))
        .hasMessage("The specified log stream does not exist.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "f/1", "f/", "x/"})
  void what_is_not_a_token_is_refused(String token) {
    String padded = token.length() == 2 ? token + "1".repeat(56) : token;

    assertThatThrownBy(() -> get("g", "s", it -> it.nextToken = padded))
        .isInstanceOfSatisfying(
            AwsException.class, it -> assertThat(it.code()).isEqualTo("InvalidParameterException"))
        .hasMessage("The specified nextToken is invalid.");
  }

  @Test
  void a_group_is_found_by_its_identifier_but_not_by_two_names() {
    put("g", "s", "one@1");
    String arn = "arn:aws:logs:us-east-1:123456789012:log-group:g";

    for (String identifier : List.of("g", arn, arn + ":*")) {
      GetLogEvents.Response found =
          get(
              "g",
              "s",
              it -> {
                it.logGroupName = null;
                it.logGroupIdentifier = identifier;
              });
      assertThat(messages(found)).containsExactly("one");
    }
    assertThatThrownBy(() -> get("g", "s", it -> it.logGroupIdentifier = arn))
        .hasMessage("LogGroup name and LogGroup ARN are mutually exclusive parameters.");
  }

  @Test
  void an_identifier_may_be_long_but_not_the_name_in_it() {
    assertThatThrownBy(() ->
            get(
                "g",
                "s",
                it -> {
                  it.logGroupName = null;
                  it.logGroupIdentifier = "x".repeat(513);
                }))
        .hasMessage(
            "Invalid LogGroup or LogStream, both must have length less than or equal to 512.");
  }
}
