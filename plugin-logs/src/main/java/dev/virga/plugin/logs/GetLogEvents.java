package dev.virga.plugin.logs;

import dev.virga.plugin.logs.model.OutputLogEvent;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [GetLogEvents](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html).
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

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "GetLogEvents is not implemented.");
  }
}
