package dev.virga.plugin.logs;

import dev.virga.plugin.logs.model.Entity;
import dev.virga.plugin.logs.model.InputLogEvent;
import dev.virga.plugin.logs.model.RejectedEntityInfo;
import dev.virga.plugin.logs.model.RejectedLogEventsInfo;
import dev.virga.plugin.logs.model.StoredLogStream;
import dev.virga.plugin.logs.model.TaggedLogGroup;
import dev.virga.plugin.logs.store.EventLog;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Adds a batch of events to a log stream.
///
/// See [PutLogEvents](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html).
public final class PutLogEvents implements Operation<PutLogEvents.Request, PutLogEvents.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("[\\.\\-_/#A-Za-z0-9]+") String logGroupName,
      @Length(min = 1, max = 512) @Pattern("[^:*]*") String logStreamName,
      @Length(min = 1, max = 10000) List<InputLogEvent> logEvents,
      @Length(min = 1) @Nullable String sequenceToken,
      @Nullable Entity entity) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String logGroupName;
      public @Nullable String logStreamName;
      public @Nullable List<InputLogEvent> logEvents;
      public @Nullable String sequenceToken;
      public @Nullable Entity entity;

      private Request build() {
        return new Request(
            Objects.requireNonNull(logGroupName, "logGroupName"),
            Objects.requireNonNull(logStreamName, "logStreamName"),
            Objects.requireNonNull(logEvents, "logEvents"),
            sequenceToken,
            entity);
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable String nextSequenceToken,
      @Nullable RejectedLogEventsInfo rejectedLogEventsInfo,
      @Nullable RejectedEntityInfo rejectedEntityInfo) {}

  private final LogGroups groups;
  private final LogStreams streams;
  private final InstantSource clock;

  PutLogEvents(LogGroups groups, LogStreams streams, InstantSource clock) {
    this.groups = groups;
    this.streams = streams;
    this.clock = clock;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    TaggedLogGroup group = groups.require(context.scope(), request.logGroupName());
    StoredLogStream stream =
        streams.require(context.scope(), request.logGroupName(), request.logStreamName());
    EventLog log = streams.events(group, stream).orElseThrow(LogsErrors::streamNotFound);
    var batch = new Batch(request.logEvents(), clock.millis(), groups.expiry(group));
    if (!log.append(batch.accepted(), clock.millis())) {
      throw LogsErrors.streamNotFound();
    }
    return new Response(
        LogStreams.sequenceToken(log.summary()), batch.rejected().orElse(null), null);
  }
}
