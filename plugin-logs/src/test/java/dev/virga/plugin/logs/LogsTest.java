package dev.virga.plugin.logs;

import dev.virga.plugin.logs.model.FilteredLogEvent;
import dev.virga.plugin.logs.model.InputLogEvent;
import dev.virga.plugin.logs.model.OutputLogEvent;
import dev.virga.spi.Principal;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.Service;
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
  static final Scope SCOPE = new Scope("123456789012", "us-east-1");
  static final RequestContext CALL = call(SCOPE);

  @TempDir Path directory;
  FakeContext context;
  Service service;

  @BeforeEach
  void start() {
    context = new FakeContext(directory);
    service = new LogsPlugin().start(context);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  static RequestContext call(Scope scope) {
    return new RequestContext(
        "id", scope, Principal.root(scope.account(), "test"), "logs", "localhost");
  }

  /// The operation of a class.
  <O> O op(Class<O> type) {
    return type.cast(
        service.operations().stream().filter(type::isInstance).findFirst().orElseThrow());
  }

  void restart() {
    service.close();
    service = new LogsPlugin().start(context);
  }

  long now() {
    return context.clock().millis();
  }

  void pass(Duration time) {
    context.set(context.clock().instant().plus(time));
  }

  void group(String name) {
    op(CreateLogGroup.class).handle(CreateLogGroup.Request.of(it -> it.logGroupName = name), CALL);
  }

  void stream(String group, String name) {
    op(CreateLogStream.class).handle(new CreateLogStream.Request(group, name), CALL);
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
    return op(PutLogEvents.class)
        .handle(
            PutLogEvents.Request.of(it -> {
              it.logGroupName = group;
              it.logStreamName = stream;
              it.logEvents = events;
            }),
            CALL);
  }

  GetLogEvents.Response get(
      String group, String stream, Consumer<GetLogEvents.Request.Builder> members) {
    return op(GetLogEvents.class)
        .handle(
            GetLogEvents.Request.of(it -> {
              it.logGroupName = group;
              it.logStreamName = stream;
              members.accept(it);
            }),
            CALL);
  }

  FilterLogEvents.Response filter(String group, Consumer<FilterLogEvents.Request.Builder> members) {
    return op(FilterLogEvents.class)
        .handle(
            FilterLogEvents.Request.of(it -> {
              it.logGroupName = group;
              members.accept(it);
            }),
            CALL);
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
