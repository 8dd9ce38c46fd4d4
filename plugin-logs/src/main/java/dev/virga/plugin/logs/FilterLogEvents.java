package dev.virga.plugin.logs;

import dev.virga.plugin.logs.model.FilteredLogEvent;
import dev.virga.plugin.logs.model.SearchedLogStream;
import dev.virga.plugin.logs.model.StoredLogStream;
import dev.virga.plugin.logs.model.TaggedLogGroup;
import dev.virga.plugin.logs.pattern.FilterPattern;
import dev.virga.plugin.logs.pattern.InvalidPatternException;
import dev.virga.plugin.logs.store.StoredEvent;
import dev.virga.plugin.logs.store.TimeRange;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Searches the events of a log group, of all its streams or of some, in the order of time.
///
/// See [FilterLogEvents](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html).
public final class FilterLogEvents
    implements Operation<FilterLogEvents.Request, FilterLogEvents.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("[\\.\\-_/#A-Za-z0-9]+") @Nullable String logGroupName,
      @Length(min = 1, max = 2048) @Pattern("[\\w#+=/:,.@-]*") @Nullable String logGroupIdentifier,
      @Length(min = 1, max = 100)
          @Nullable List<@Length(min = 1, max = 512) @Pattern("[^:*]*") String> logStreamNames,
      @Length(min = 1, max = 512) @Pattern("[^:*]*") @Nullable String logStreamNamePrefix,
      @Range(min = 0) @Nullable Long startTime,
      @Range(min = 0) @Nullable Long endTime,
      @Length(max = 1024) @Nullable String filterPattern,
      @Length(min = 1) @Nullable String nextToken,
      @Range(min = 1, max = 10000) @Nullable Integer limit,
      @Nullable Boolean startFromHead,
      @Nullable Boolean interleaved,
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
      public @Nullable List<String> logStreamNames;
      public @Nullable String logStreamNamePrefix;
      public @Nullable Long startTime;
      public @Nullable Long endTime;
      public @Nullable String filterPattern;
      public @Nullable String nextToken;
      public @Nullable Integer limit;
      public @Nullable Boolean startFromHead;
      public @Nullable Boolean interleaved;
      public @Nullable Boolean unmask;

      private Request build() {
        return new Request(
            logGroupName,
            logGroupIdentifier,
            logStreamNames,
            logStreamNamePrefix,
            startTime,
            endTime,
            filterPattern,
            nextToken,
            limit,
            startFromHead,
            interleaved,
            unmask);
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable List<FilteredLogEvent> events,
      @Nullable List<SearchedLogStream> searchedLogStreams,
      @Nullable String nextToken) {}

  private static final int MOST_EVENTS = 10_000;
  private static final long MOST_BYTES = 1 << 20;

  // A page may come back with less than it could hold, and a token: that bounds what a search costs
  // in which little matches.
  private static final long MOST_SCANNED = 32 << 20;

  private static final long NEWEST_FIRST_SINCE =
      Instant.parse("2024-01-01T00:00:00Z").toEpochMilli();

  private final LogGroups groups;
  private final LogStreams streams;

  FilterLogEvents(LogGroups groups, LogStreams streams) {
    this.groups = groups;
    this.streams = streams;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    String name =
        groups.name(context.scope(), request.logGroupName(), request.logGroupIdentifier());
    TaggedLogGroup group = groups.require(context.scope(), name);
    FilterPattern pattern = pattern(request);
    Search search = search(request, group, streams(request, context, name));
    int limit = request.limit() == null ? MOST_EVENTS : request.limit();
    var found = new ArrayList<FilteredLogEvent>();
    long bytes = 0;
    long scanned = 0;
    Optional<Search.Hit> hit = search.next();
    while (hit.isPresent()) {
      StoredEvent event = hit.get().event();
      boolean wanted = pattern.matches(event.message());
      if (found.size() == limit
          || scanned >= MOST_SCANNED
          || (wanted && !found.isEmpty() && bytes + event.storedBytes() > MOST_BYTES)) {
        return new Response(found, List.of(), search.before().toString());
      }
      scanned += event.storedBytes();
      if (wanted) {
        bytes += event.storedBytes();
        found.add(hit.get().shown());
      }
      hit = search.next();
    }
    return new Response(found, List.of(), null);
  }

  private static FilterPattern pattern(Request request) {
    try {
      return FilterPattern.parse(request.filterPattern() == null ? "" : request.filterPattern());
    } catch (InvalidPatternException e) {
      throw LogsErrors.invalidPattern(e);
    }
  }

  private List<StoredLogStream> streams(Request request, RequestContext context, String group) {
    if (request.logStreamNames() == null) {
      String prefix = request.logStreamNamePrefix() == null ? "" : request.logStreamNamePrefix();
      return streams.list(context.scope(), group, prefix);
    }
    if (request.logStreamNamePrefix() != null) {
      throw LogsErrors.streamsAndPrefix();
    }
    return request.logStreamNames().stream()
        .distinct()
        .map(name -> streams.require(context.scope(), group, name))
        .toList();
  }

  private Search search(Request request, TaggedLogGroup group, List<StoredLogStream> among) {
    var range =
        new TimeRange(
            request.startTime() == null ? 0 : request.startTime(),
            request.endTime() == null ? Long.MAX_VALUE : request.endTime());
    boolean newestFirst = Boolean.FALSE.equals(request.startFromHead());
    if (newestFirst && range.start() < NEWEST_FIRST_SINCE) {
      throw LogsErrors.newestFirstTooEarly();
    }
    var search = new Search(range, newestFirst, request.nextToken());
    for (StoredLogStream stream : among) {
      streams.events(group, stream).ifPresent(log -> search.add(stream, log));
    }
    return search;
  }
}
