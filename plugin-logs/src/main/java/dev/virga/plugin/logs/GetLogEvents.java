package dev.virga.plugin.logs;

import dev.virga.plugin.logs.model.OutputLogEvent;
import dev.virga.plugin.logs.model.StoredLogStream;
import dev.virga.plugin.logs.model.TaggedLogGroup;
import dev.virga.plugin.logs.store.Bookmark;
import dev.virga.plugin.logs.store.EventLog;
import dev.virga.plugin.logs.store.Limits;
import dev.virga.plugin.logs.store.Page;
import dev.virga.plugin.logs.store.Position;
import dev.virga.plugin.logs.store.StoredEvent;
import dev.virga.plugin.logs.store.TimeRange;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads events of one log stream: the newest ones, or those from a token on.
///
/// See [GetLogEvents](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html).
public final class GetLogEvents implements Operation<GetLogEvents.Request, GetLogEvents.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("[\\.\\-_/#A-Za-z0-9]+") @Nullable String logGroupName,
      @Length(min = 1, max = 2048) @Pattern("[\\w#+=/:,.@-]*") @Nullable String logGroupIdentifier,
      @Length(min = 1, max = 512) @Pattern("[^:*]*") String logStreamName,
      @Range(min = 0) @Nullable Long startTime,
      @Range(min = 0) @Nullable Long endTime,
      @Length(min = 1) @Nullable String nextToken,
      @Range(min = 1, max = 10000) @Nullable Integer limit,
      @Nullable Boolean startFromHead,
      @Nullable Boolean unmask) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String logGroupName;
      public @Nullable String logGroupIdentifier;
      public @Nullable String logStreamName;
      public @Nullable Long startTime;
      public @Nullable Long endTime;
      public @Nullable String nextToken;
      public @Nullable Integer limit;
      public @Nullable Boolean startFromHead;
      public @Nullable Boolean unmask;

      private Request build() {
        return new Request(
            logGroupName,
            logGroupIdentifier,
            Objects.requireNonNull(logStreamName, "logStreamName"),
            startTime,
            endTime,
            nextToken,
            limit,
            startFromHead,
            unmask);
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable List<OutputLogEvent> events,
      @Nullable String nextForwardToken,
      @Nullable String nextBackwardToken) {}

  private static final int MOST_EVENTS = 10_000;
  private static final long MOST_BYTES = 1 << 20;

  private final LogGroups groups;
  private final LogStreams streams;

  GetLogEvents(LogGroups groups, LogStreams streams) {
    this.groups = groups;
    this.streams = streams;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    String name =
        groups.name(context.scope(), request.logGroupName(), request.logGroupIdentifier());
    TaggedLogGroup group = groups.require(context.scope(), name);
    StoredLogStream stream = streams.require(context.scope(), name, request.logStreamName());
    EventLog log = streams.events(group, stream).orElseThrow(LogsErrors::streamNotFound);
    var range =
        new TimeRange(
            request.startTime() == null ? 0 : request.startTime(),
            request.endTime() == null ? Long.MAX_VALUE : request.endTime());
    var limits = new Limits(request.limit() == null ? MOST_EVENTS : request.limit(), MOST_BYTES);
    Page page =
        switch (start(request)) {
          case StreamToken.Forward(Bookmark from) -> log.forward(from, range, limits);
          case StreamToken.Backward(Position before) -> log.backward(before, range, limits);
        };
    return new Response(
        page.events().stream().map(GetLogEvents::output).toList(),
        new StreamToken.Forward(page.forward()).toString(),
        new StreamToken.Backward(page.backward()).toString());
  }

  private static StreamToken start(Request request) {
    if (request.nextToken() != null) {
      return StreamToken.parse(request.nextToken());
    }
    return Boolean.TRUE.equals(request.startFromHead())
        ? new StreamToken.Forward(Bookmark.START)
        : new StreamToken.Backward(Position.END);
  }

  private static OutputLogEvent output(StoredEvent event) {
    return new OutputLogEvent(event.timestamp(), event.message(), event.ingestionTime());
  }
}
