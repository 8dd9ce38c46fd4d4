package dev.virga.plugin.logs;

import dev.virga.plugin.logs.model.FilteredLogEvent;
import dev.virga.plugin.logs.model.SearchedLogStream;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [FilterLogEvents](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html).
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

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "FilterLogEvents is not implemented.");
  }
}
