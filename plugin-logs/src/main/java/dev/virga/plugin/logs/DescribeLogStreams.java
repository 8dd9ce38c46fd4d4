package dev.virga.plugin.logs;

import dev.virga.plugin.logs.model.LogStream;
import dev.virga.plugin.logs.model.OrderBy;
import dev.virga.plugin.logs.model.StoredLogStream;
import dev.virga.plugin.logs.model.TaggedLogGroup;
import dev.virga.plugin.logs.store.EventLog;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Lists the log streams of a log group, by name or by the time of their last event.
///
/// See [DescribeLogStreams](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogStreams.html).
public final class DescribeLogStreams
    implements Operation<DescribeLogStreams.Request, DescribeLogStreams.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("[\\.\\-_/#A-Za-z0-9]+") @Nullable String logGroupName,
      @Length(min = 1, max = 2048) @Pattern("[\\w#+=/:,.@-]*") @Nullable String logGroupIdentifier,
      @Length(min = 1, max = 512) @Pattern("[^:*]*") @Nullable String logStreamNamePrefix,
      @Nullable OrderBy orderBy,
      @Nullable Boolean descending,
      @Length(min = 1) @Nullable String nextToken,
      @Range(min = 1, max = 50) @Nullable Integer limit) {
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
      public @Nullable String logStreamNamePrefix;
      public @Nullable OrderBy orderBy;
      public @Nullable Boolean descending;
      public @Nullable String nextToken;
      public @Nullable Integer limit;

      private Request build() {
        return new Request(
            logGroupName,
            logGroupIdentifier,
            logStreamNamePrefix,
            orderBy,
            descending,
            nextToken,
            limit);
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable List<LogStream> logStreams, @Nullable String nextToken) {}

  private static final int DEFAULT_LIMIT = 50;

  private final LogGroups groups;
  private final LogStreams streams;

  DescribeLogStreams(LogGroups groups, LogStreams streams) {
    this.groups = groups;
    this.streams = streams;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    if (request.orderBy() == OrderBy.LAST_EVENT_TIME && request.logStreamNamePrefix() != null) {
      throw LogsErrors.prefixAndLastEventTime();
    }
    String name =
        groups.name(context.scope(), request.logGroupName(), request.logGroupIdentifier());
    TaggedLogGroup group = groups.require(context.scope(), name);
    Comparator<PageToken> order = order(request);
    PageToken after = request.nextToken() == null ? null : PageToken.parse(request.nextToken());
    int limit = request.limit() == null ? DEFAULT_LIMIT : request.limit();
    List<Found> found =
        streams.list(context.scope(), name, prefix(request)).stream()
            .map(stream -> new Found(key(request, group, stream), stream))
            .filter(it -> after == null || order.compare(it.key(), after) > 0)
            .sorted((a, b) -> order.compare(a.key(), b.key()))
            .limit(limit + 1L)
            .toList();
    List<LogStream> page =
        found.stream()
            .limit(limit)
            .map(it -> streams.describe(context.scope(), group, it.stream()))
            .toList();
    return new Response(page, found.size() > limit ? found.get(limit - 1).key().toString() : null);
  }

  private record Found(PageToken key, StoredLogStream stream) {}

  private static String prefix(Request request) {
    return request.logStreamNamePrefix() == null ? "" : request.logStreamNamePrefix();
  }

  private static Comparator<PageToken> order(Request request) {
    Comparator<PageToken> order =
        Comparator.comparingLong(PageToken::time).thenComparing(PageToken::name);
    return Boolean.TRUE.equals(request.descending()) ? order.reversed() : order;
  }

  private PageToken key(Request request, TaggedLogGroup group, StoredLogStream stream) {
    if (request.orderBy() != OrderBy.LAST_EVENT_TIME) {
      return PageToken.after(stream.logStreamName());
    }
    long last =
        streams
            .events(group, stream)
            .map(EventLog::summary)
            .flatMap(EventLog.Summary::lastTimestamp)
            .orElse(0L);
    return new PageToken(last, 0, stream.logStreamName());
  }
}
