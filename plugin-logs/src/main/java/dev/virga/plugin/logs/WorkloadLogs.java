package dev.virga.plugin.logs;

import dev.virga.plugin.logs.model.StoredLogStream;
import dev.virga.plugin.logs.store.Draft;
import dev.virga.plugin.logs.store.EventLog;
import dev.virga.spi.Scope;
import dev.virga.spi.capability.LogSink;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes the output of workloads, without the detour over requests.
///
/// As with the `awslogs` driver, a line longer than an event may be becomes several events, and an
/// empty line none.
final class WorkloadLogs implements LogSink {
  private static final int LONGEST_MESSAGE = (1 << 20) - 26;

  // The last time that a token can hold, in the year 33658.
  private static final long LATEST = 999_999_999_999_999L;

  private final LogGroups groups;
  private final LogStreams streams;
  private final InstantSource clock;

  WorkloadLogs(LogGroups groups, LogStreams streams, InstantSource clock) {
    this.groups = groups;
    this.streams = streams;
    this.clock = clock;
  }

  @Override
  public Writer open(Scope scope, String group, String stream, boolean createGroup) {
    if (createGroup) {
      groups.create(scope, group, Map.of(), _ -> {});
    }
    groups.require(scope, group);
    streams.create(scope, group, stream);
    StoredLogStream row = streams.require(scope, group, stream);
    Optional<EventLog> log = streams.events(groups.require(scope, group), row);
    return (time, message) -> log.ifPresent(it -> it.append(drafts(time, message), clock.millis()));
  }

  private static List<Draft> drafts(Instant time, String message) {
    long timestamp = Math.clamp(time.toEpochMilli(), 0, LATEST);
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    var drafts = new ArrayList<Draft>(1);
    int start = 0;
    while (start < bytes.length) {
      int end = Math.min(bytes.length, start + LONGEST_MESSAGE);
      while (end < bytes.length && (bytes[end] & 0xC0) == 0x80) {
        end--;
      }
      drafts.add(new Draft(timestamp, Arrays.copyOfRange(bytes, start, end)));
      start = end;
    }
    return drafts;
  }
}
