package dev.virga.plugin.ecs;

import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import dev.virga.spi.capability.LogSink;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// Keeps what is logged, by `REGION:GROUP:STREAM`.
final class FakeLogSink implements LogSink {
  private final Map<String, List<String>> streams = new ConcurrentHashMap<>();
  private final Set<String> groups = ConcurrentHashMap.newKeySet();
  private volatile boolean broken;

  /// The streams that were opened.
  Set<String> streams() {
    return streams.keySet();
  }

  /// The events of a stream.
  List<String> events(String stream) {
    return streams.getOrDefault(stream, List.of());
  }

  void makesGroup(String group) {
    groups.add(group);
  }

  /// Fails at every event from now on.
  void breaks() {
    broken = true;
  }

  @Override
  public Writer open(Scope scope, String group, String stream, boolean createGroup) {
    if (createGroup) {
      groups.add(group);
    } else if (!groups.contains(group)) {
      throw AwsException.of("ResourceNotFoundException", "The specified log group does not exist.");
    }
    var events =
        streams.computeIfAbsent(
            scope.region() + ":" + group + ":" + stream, _ -> new CopyOnWriteArrayList<>());
    return (Instant _, String message) -> {
      if (broken) {
        throw new IllegalStateException("the log is broken");
      }
      events.add(message);
    };
  }
}
