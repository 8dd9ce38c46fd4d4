package dev.virga.plugin.lambda.log;

import dev.virga.spi.Scope;
import dev.virga.spi.capability.LogSink;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// Keeps what is logged, by `REGION:GROUP:STREAM`.
public final class FakeLogSink implements LogSink {
  private final Map<String, List<Event>> streams = new ConcurrentHashMap<>();
  private volatile boolean broken;

  /// An event.
  public record Event(Instant time, String message) {}

  /// The streams that were opened.
  public List<String> streams() {
    return streams.keySet().stream().sorted().toList();
  }

  /// The messages of the only stream.
  public List<String> messages() {
    return events().stream().map(Event::message).toList();
  }

  /// The events of the only stream.
  public List<Event> events() {
    return streams.isEmpty() ? List.of() : List.copyOf(streams.values().iterator().next());
  }

  /// Fails at every event from now on.
  public void breaks() {
    broken = true;
  }

  @Override
  public Writer open(Scope scope, String group, String stream, boolean createGroup) {
    if (!createGroup) {
      throw new IllegalStateException("a function makes its group");
    }
    List<Event> events =
        streams.computeIfAbsent(
            scope.region() + ":" + group + ":" + stream, _ -> new CopyOnWriteArrayList<>());
    return (time, message) -> {
      if (broken) {
        throw new IllegalStateException("the log is broken");
      }
      events.add(new Event(time, message));
    };
  }
}
