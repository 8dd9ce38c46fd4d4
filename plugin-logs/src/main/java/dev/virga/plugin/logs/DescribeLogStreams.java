package dev.virga.plugin.logs;

import dev.virga.plugin.logs.model.LogStream;
import dev.virga.plugin.logs.model.OrderBy;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeLogStreams](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogStreams.html).
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

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeLogStreams is not implemented.");
  }
}
