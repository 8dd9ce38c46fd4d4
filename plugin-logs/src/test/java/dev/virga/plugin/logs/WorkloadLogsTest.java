package dev.virga.plugin.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.capability.LogSink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkloadLogsTest extends LogsTest {
  private LogSink sink;

  @BeforeEach
  void find() {
    sink = context.find(LogSink.class).orElseThrow();
  }

  @Test
  void a_line_can_be_read_as_soon_as_it_is_written() {
    LogSink.Writer writer = sink.open(SCOPE, "g", "app/main/1", true);

    writer.write(context.clock().instant(), "hello");

    assertThat(messages(get("g", "app/main/1", _ -> {}))).containsExactly("hello");
  }

  @Test
  void a_stream_is_opened_again_where_it_ended() {
    group("g");
    sink.open(SCOPE, "g", "s", false).write(context.clock().instant(), "one");
    sink.open(SCOPE, "g", "s", true).write(context.clock().instant(), "two");

    assertThat(messages(get("g", "s", _ -> {}))).containsExactly("one", "two");
  }

  @Test
  void a_group_is_not_made_unasked() {
    assertThatThrownBy(() -> sink.open(SCOPE, "no", "s", false))
        .hasMessage("The specified log group does not exist.");
  }

  @Test
  void empty_lines_are_no_events_and_long_ones_are_several() {
    LogSink.Writer writer = sink.open(SCOPE, "g", "s", true);
    String line = "x" + "ü".repeat(1 << 20);

    writer.write(context.clock().instant(), "");
    writer.write(context.clock().instant(), line);

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
    LogSink.Writer writer = sink.open(SCOPE, "g", "s", true);
    op(DeleteLogGroup.class).handle(new DeleteLogGroup.Request("g"), CALL);
    group("g");
    stream("g", "s");

    writer.write(context.clock().instant(), "lost");

    assertThat(messages(get("g", "s", _ -> {}))).isEmpty();
    assertThat(directory).isEmptyDirectory();
  }
}
