package dev.virga.plugin.logs;

import dev.virga.plugin.logs.model.LogGroup;
import dev.virga.plugin.logs.model.LogGroupClass;
import dev.virga.plugin.logs.model.TaggedLogGroup;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Lists log groups by name.
///
/// See [DescribeLogGroups](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogGroups.html).
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

  private static final int DEFAULT_LIMIT = 50;

  private final LogGroups groups;
  private final LogStreams streams;

  DescribeLogGroups(LogGroups groups, LogStreams streams) {
    this.groups = groups;
    this.streams = streams;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    if (request.logGroupNamePrefix() != null && request.logGroupNamePattern() != null) {
      throw LogsErrors.prefixAndPattern();
    }
    String after = request.nextToken() == null ? "" : PageToken.parse(request.nextToken()).name();
    String prefix = request.logGroupNamePrefix() == null ? "" : request.logGroupNamePrefix();
    int limit = request.limit() == null ? DEFAULT_LIMIT : request.limit();
    List<TaggedLogGroup> found =
        groups.list(context.scope(), prefix).stream()
            .filter(group -> group.name().compareTo(after) > 0 && wanted(request, context, group))
            .limit(limit + 1L)
            .toList();
    List<LogGroup> page =
        found.stream().limit(limit).map(group -> describe(context.scope(), group)).toList();
    return new Response(
        page,
        found.size() > limit ? PageToken.after(found.get(limit - 1).name()).toString() : null);
  }

  private boolean wanted(Request request, RequestContext context, TaggedLogGroup group) {
    return ownAccount(request, context)
        && (request.logGroupNamePattern() == null
            || group.name().contains(request.logGroupNamePattern()))
        && (request.logGroupClass() == null
            || request.logGroupClass() == group.logGroup().logGroupClass())
        && (request.logGroupIdentifiers() == null
            || request.logGroupIdentifiers().stream()
                .anyMatch(it -> groups.identified(context.scope(), it).equals(group.name())));
  }

  // There are no linked accounts, so the choice is between this account and none.
  private static boolean ownAccount(Request request, RequestContext context) {
    return !Boolean.TRUE.equals(request.includeLinkedAccounts())
        || request.accountIdentifiers() == null
        || request.accountIdentifiers().contains(context.scope().account());
  }

  private LogGroup describe(Scope scope, TaggedLogGroup group) {
    return group.logGroup().with(it -> it.storedBytes = streams.storedBytes(scope, group));
  }
}
