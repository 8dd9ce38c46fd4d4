package dev.virga.plugin.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.logs.model.LogStream;
import dev.virga.plugin.logs.model.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogStreamsTest extends LogsTest {
  @BeforeEach
  void group() {
    group("g");
  }

  @Test
  void a_stream_is_shown_with_times_once_it_has_events() {
    stream("g", "app/1");
    LogStream empty = describe(_ -> {}).getFirst();

    put("g", "app/1", "b@5");
    put("g", "app/1", "a@3");
    LogStream filled = describe(_ -> {}).getFirst();

    assertThat(empty)
        .isEqualTo(
            LogStream.of(it -> {
              it.logStreamName = "app/1";
              it.creationTime = now();
              it.arn = "arn:aws:logs:us-east-1:123456789012:log-group:g:log-stream:app/1";
              it.storedBytes = 0L;
            }));
    assertThat(filled.firstEventTimestamp()).isEqualTo(now() + 3);
    assertThat(filled.lastEventTimestamp()).isEqualTo(now() + 5);
    assertThat(filled.lastIngestionTime()).isEqualTo(now());
    assertThat(filled.uploadSequenceToken()).matches("\\d{56}");
  }

  @Test
  void streams_are_listed_by_name_or_by_their_last_event() {
    List.of("c", "a", "b").forEach(name -> stream("g", name));
    put("g", "a", "m@20");
    put("g", "c", "m@30");
    put("g", "b", "m@10");

    assertThat(names(_ -> {})).containsExactly("a", "b", "c");
    assertThat(names(it -> it.descending = true)).containsExactly("c", "b", "a");
    assertThat(names(it -> it.orderBy = OrderBy.LAST_EVENT_TIME)).containsExactly("b", "a", "c");
    assertThat(
            names(it -> {
              it.orderBy = OrderBy.LAST_EVENT_TIME;
              it.descending = true;
              it.limit = 1;
            }))
        .containsExactly("c");
    assertThatThrownBy(() ->
            names(it -> {
              it.orderBy = OrderBy.LAST_EVENT_TIME;
              it.logStreamNamePrefix = "a";
            }))
        .hasMessage("Cannot order by LastEventTime with a logStreamNamePrefix.");
  }

  @Test
  void a_prefix_chooses_streams_of_this_group_only() {
    group("g2");
    List.of("a/1", "a/2", "b").forEach(name -> stream("g", name));
    stream("g2", "a/3");

    assertThat(names(it -> it.logStreamNamePrefix = "a/")).containsExactly("a/1", "a/2");
  }

  @Test
  void streams_come_in_pages_in_every_order() {
    for (int i = 10; i < 17; i++) {
      stream("g", "s" + i);
      put("g", "s" + i, "m@" + (i % 3));
    }

    for (OrderBy order : OrderBy.values()) {
      for (boolean descending : new boolean[] {true, false}) {
        Consumer<DescribeLogStreams.Request.Builder> members =
            it -> {
              it.orderBy = order;
              it.descending = descending;
            };
        assertThat(pages(members)).containsExactlyElementsOf(names(members)).hasSize(7);
      }
    }
  }

  @Test
  void a_stream_is_made_once_and_deleted_once() {
    stream("g", "s");
    put("g", "s", "m@0");

    assertThatThrownBy(() -> stream("g", "s"))
        .hasMessage("The specified log stream already exists");
    assertThatThrownBy(() -> stream("no", "s"))
        .hasMessage("The specified log group does not exist.");
    delete("s");
    assertThatThrownBy(() -> delete("s")).hasMessage("The specified log stream does not exist.");
    stream("g", "s");
    assertThat(messages(get("g", "s", _ -> {}))).isEmpty();
  }

  private void delete(String name) {
    call(DeleteLogStream.class, new DeleteLogStream.Request("g", name));
  }

  private List<String> pages(Consumer<DescribeLogStreams.Request.Builder> members) {
    var all = new ArrayList<String>();
    String token = null;
    do {
      String from = token;
      DescribeLogStreams.Response page =
          response(it -> {
            members.accept(it);
            it.limit = 2;
            it.nextToken = from;
          });
      Objects.requireNonNull(page.logStreams()).forEach(it -> all.add("" + it.logStreamName()));
      token = page.nextToken();
    } while (token != null);
    return all;
  }

  private List<String> names(Consumer<DescribeLogStreams.Request.Builder> members) {
    return describe(members).stream().map(it -> "" + it.logStreamName()).toList();
  }

  private List<LogStream> describe(Consumer<DescribeLogStreams.Request.Builder> members) {
    return Objects.requireNonNull(response(members).logStreams());
  }

  private DescribeLogStreams.Response response(
      Consumer<DescribeLogStreams.Request.Builder> members) {
    return call(
        DescribeLogStreams.class,
        DescribeLogStreams.Request.of(it -> {
          it.logGroupName = "g";
          members.accept(it);
        }));
  }
}
