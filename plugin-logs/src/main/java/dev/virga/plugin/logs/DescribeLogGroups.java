package dev.virga.plugin.logs;

import dev.virga.plugin.logs.model.LogGroup;
import dev.virga.plugin.logs.model.LogGroupClass;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeLogGroups](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogGroups.html).
public final class DescribeLogGroups
    implements Operation<DescribeLogGroups.Request, DescribeLogGroups.Response> {
  /// What a client sends.
  public record Request(
      @Length(max = 20)
          @Nullable List<@Length(min = 12, max = 12) @Pattern("^\\d{12}$") String>
              accountIdentifiers,
      @Length(min = 1, max = 512) @Pattern("[\\.\\-_/#A-Za-z0-9]+")
          @Nullable String logGroupNamePrefix,
      @Length(max = 512) @Pattern("[\\.\\-_/#A-Za-z0-9]*") @Nullable String logGroupNamePattern,
      @Length(min = 1) @Nullable String nextToken,
      @Range(min = 1, max = 50) @Nullable Integer limit,
      @Nullable Boolean includeLinkedAccounts,
      @Nullable LogGroupClass logGroupClass,
      @Nullable List<String> logGroupIdentifiers) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable List<String> accountIdentifiers;
      public @Nullable String logGroupNamePrefix;
      public @Nullable String logGroupNamePattern;
      public @Nullable String nextToken;
      public @Nullable Integer limit;
      public @Nullable Boolean includeLinkedAccounts;
      public @Nullable LogGroupClass logGroupClass;
      public @Nullable List<String> logGroupIdentifiers;

      private Request build() {
        return new Request(
            accountIdentifiers,
            logGroupNamePrefix,
            logGroupNamePattern,
            nextToken,
            limit,
            includeLinkedAccounts,
            logGroupClass,
            logGroupIdentifiers);
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable List<LogGroup> logGroups, @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeLogGroups is not implemented.");
  }
}
