package dev.virga.plugin.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.capability.LogSink;
import dev.virga.testkit.ServiceUnderTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkloadLogsTest extends LogsTest {
  private LogSink sink;

  @BeforeEach
  void find() {
    sink = logs().context().find(LogSink.class).orElseThrow();
  }

  @Test
  void a_line_can_be_read_as_soon_as_it_is_written() {
    LogSink.Writer writer = sink.open(ServiceUnderTest.SCOPE, "g", "app/main/1", true);

    writer.write(Instant.ofEpochMilli(now()), "hello");

    assertThat(messages(get("g", "app/main/1", _ -> {}))).containsExactly("hello");
  }

  @Test
  void a_stream_is_opened_again_where_it_ended() {
    group("g");
    sink.open(ServiceUnderTest.SCOPE, "g", "s", false).write(Instant.ofEpochMilli(now()), "one");
    sink.open(ServiceUnderTest.SCOPE, "g", "s", true).write(Instant.ofEpochMilli(now()), "two");

    assertThat(messages(get("g", "s", _ -> {}))).containsExactly("one", "two");
  }

  @Test
  void a_group_is_not_made_unasked() {
    assertThatThrownBy(() -> sink.open(ServiceUnderTest.SCOPE, "no", "s", false))
        .hasMessage("The specified log group does not exist.");
  }

  @Test
  void empty_lines_are_no_events_and_long_ones_are_several() {
    LogSink.Writer writer = sink.open(ServiceUnderTest.SCOPE, "g", "s", true);
    String line = "x" + "ü".repeat(1 << 20);

    writer.write(Instant.ofEpochMilli(now()), "");
    writer.write(Instant.ofEpochMilli(now()), line);

    GetLogEvents.Response first = get("g", "s", it -> it.startFromHead = true);
    GetLogEvents.Response second = get("g", "s", it -> it.nextToken = first.nextForwardToken());
    GetLogEvents.Response third = get("g", "s", it -> it.nextToken = second.nextForwardToken());
    assertThat(
            String.join("", messages(first))
                + String.join("", messages(second))
                + String.join("", messages(third)))
        .isEqualTo(line);
  }

  @Test
  void a_writer_outlives_its_stream_silently() {
    LogSink.Writer writer = sink.open(ServiceUnderTest.SCOPE, "g", "s", true);
    call(DeleteLogGroup.class, new DeleteLogGroup.Request("g"));
    group("g");
    stream("g", "s");

    writer.write(Instant.ofEpochMilli(now()), "lost");

    assertThat(messages(get("g", "s", _ -> {}))).isEmpty();
    assertThat(events()).isEmptyDirectory();
  }
}
