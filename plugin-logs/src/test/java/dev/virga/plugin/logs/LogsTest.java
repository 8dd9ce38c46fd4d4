package dev.virga.plugin.logs;

import dev.virga.plugin.logs.model.FilteredLogEvent;
import dev.virga.plugin.logs.model.InputLogEvent;
import dev.virga.plugin.logs.model.OutputLogEvent;
import dev.virga.spi.Operation;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.TestClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The service without HTTP, and short words for what most tests do.
abstract class LogsTest {
  @TempDir Path data;
  private final TestClock clock = new TestClock();
  private ServiceUnderTest logs;

  @BeforeEach
  void start() {
    logs = ServiceUnderTest.of(new LogsPlugin()).with(clock).in(data).start();
  }

  @AfterEach
  void stop() {
    logs.close();
  }

  ServiceUnderTest logs() {
    return logs;
  }

  <I extends Record, O extends Record> O call(Class<? extends Operation<I, O>> type, I request) {
    return logs.call(type, request);
  }

  /// Where the events are.
  Path events() {
    return logs.context().directory();
  }

  void restart() {
    stop();
    start();
  }

  long now() {
    return clock.millis();
  }

  void pass(Duration time) {
    clock.advance(time);
  }

  void group(String name) {
    call(CreateLogGroup.class, CreateLogGroup.Request.of(it -> it.logGroupName = name));
  }

  void stream(String group, String name) {
    call(CreateLogStream.class, new CreateLogStream.Request(group, name));
  }

  /// Puts events that are written as `message@milliseconds after now`.
  PutLogEvents.Response put(String group, String stream, String... events) {
    long now = now();
    return put(
        group,
        stream,
        Arrays.stream(events)
            .map(it -> {
              int at = it.lastIndexOf('@');
              return new InputLogEvent(
                  now + Long.parseLong(it.substring(at + 1)), it.substring(0, at));
            })
            .toList());
  }

  PutLogEvents.Response put(String group, String stream, List<InputLogEvent> events) {
    return call(
        PutLogEvents.class,
        PutLogEvents.Request.of(it -> {
          it.logGroupName = group;
          it.logStreamName = stream;
          it.logEvents = events;
        }));
  }

  GetLogEvents.Response get(
      String group, String stream, Consumer<GetLogEvents.Request.Builder> members) {
    return call(
        GetLogEvents.class,
        GetLogEvents.Request.of(it -> {
          it.logGroupName = group;
          it.logStreamName = stream;
          members.accept(it);
        }));
  }

  FilterLogEvents.Response filter(String group, Consumer<FilterLogEvents.Request.Builder> members) {
    return call(
        FilterLogEvents.class,
        FilterLogEvents.Request.of(it -> {
          it.logGroupName = group;
          members.accept(it);
        }));
  }

  static List<String> messages(GetLogEvents.Response response) {
    return Objects.requireNonNull(response.events()).stream()
        .map(OutputLogEvent::message)
        .map(Objects::requireNonNull)
        .toList();
  }

  static List<String> messages(FilterLogEvents.Response response) {
    return Objects.requireNonNull(response.events()).stream()
        .map(FilteredLogEvent::message)
        .map(Objects::requireNonNull)
        .toList();
  }
}
