package dev.virga.plugin.logs;

import dev.virga.plugin.logs.model.LogStream;
import dev.virga.plugin.logs.model.StoredLogStream;
import dev.virga.plugin.logs.model.TaggedLogGroup;
import dev.virga.plugin.logs.store.EventLog;
import dev.virga.plugin.logs.store.EventStore;
import dev.virga.spi.Ids;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The log streams of all groups, each with its events.
final class LogStreams {
  private final Table<StoredLogStream> streams;
  private final EventStore events;
  private final LogGroups groups;
  private final InstantSource clock;
  private final Ids ids;

  LogStreams(ServiceContext context, LogGroups groups, EventStore events) {
    this.streams = context.table("streams", StoredLogStream.class);
    this.events = events;
    this.groups = groups;
    this.clock = context.clock();
    this.ids = context.ids();
    var known = new ArrayList<String>();
    for (Scope scope : streams.scopes()) {
      streams.list(scope).forEach(stream -> known.add(stream.id()));
    }
    events.restore(known);
  }

  /// Makes a stream.
  ///
  /// @return the stream that was there already and is kept, or nothing if it was made
  Optional<StoredLogStream> create(Scope scope, String group, String name) {
    var stream = new StoredLogStream(ids.hex(32), name, clock.millis());
    // First the place for its events, so that whoever sees the stream can write to it.
    events.create(stream.id());
    Optional<StoredLogStream> there = streams.putIfAbsent(scope, key(group, name), stream);
    if (there.isPresent()) {
      events.delete(stream.id());
    }
    return there;
  }

  StoredLogStream require(Scope scope, String group, String name) {
    return streams.get(scope, key(group, name)).orElseThrow(LogsErrors::streamNotFound);
  }

  /// The streams of a group whose names start with a prefix, sorted by name.
  List<StoredLogStream> list(Scope scope, String group, String prefix) {
    return streams.list(scope, key(group, prefix));
  }

  void delete(Scope scope, String group, StoredLogStream stream) {
    streams.remove(scope, key(group, stream.logStreamName()));
    events.delete(stream.id());
  }

  void deleteAll(Scope scope, String group) {
    list(scope, group, "").forEach(stream -> delete(scope, group, stream));
  }

  /// Deletes the events of all streams in some scopes; their rows are left to the platform.
  void forget(Predicate<Scope> scopes) {
    streams.scopes().stream()
        .filter(scopes)
        .flatMap(scope -> streams.list(scope).stream())
        .forEach(stream -> events.delete(stream.id()));
  }

  /// The events of a stream, without those that have expired; nothing if it was deleted meanwhile.
  Optional<EventLog> events(TaggedLogGroup group, StoredLogStream stream) {
    Optional<EventLog> log = events.find(stream.id());
    log.ifPresent(it -> it.expire(groups.expiry(group)));
    return log;
  }

  /// The bytes that the events of a group take. As with AWS, the figure may lag behind: events that
  /// have expired count until someone uses their stream.
  long storedBytes(Scope scope, TaggedLogGroup group) {
    return list(scope, group.name(), "").stream()
        .flatMap(stream -> events.find(stream.id()).stream())
        .mapToLong(EventLog::storedBytes)
        .sum();
  }

  /// A stream as AWS shows it.
  LogStream describe(Scope scope, TaggedLogGroup group, StoredLogStream stream) {
    Optional<EventLog.Summary> summary = events(group, stream).map(EventLog::summary);
    return LogStream.of(it -> {
      it.logStreamName = stream.logStreamName();
      it.creationTime = stream.creationTime();
      it.arn = LogGroups.arn(scope, group.name()) + ":log-stream:" + stream.logStreamName();
      // AWS has shown nothing else for streams since 2019.
      it.storedBytes = 0L;
      summary.ifPresent(known -> {
        it.firstEventTimestamp = known.firstTimestamp().orElse(null);
        it.lastEventTimestamp = known.lastTimestamp().orElse(null);
        it.lastIngestionTime = known.lastIngestionTime().orElse(null);
        it.uploadSequenceToken =
            known.lastIngestionTime().map(_ -> sequenceToken(known)).orElse(null);
      });
    });
  }

  /// What AWS still answers to writers, and nobody needs any more: a number that grows.
  static String sequenceToken(EventLog.Summary summary) {
    return "49" + Digits.of(summary.end(), 54);
  }

  // Neither name can hold a colon.
  private static String key(String group, String stream) {
    return group + ":" + stream;
  }
}
