package dev.virga.plugin.logs;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Lists the tags of a log group, which is said by its name.
///
/// See [ListTagsLogGroup](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListTagsLogGroup.html).
public final class ListTagsLogGroup
    implements Operation<ListTagsLogGroup.Request, ListTagsLogGroup.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("[\\.\\-_/#A-Za-z0-9]+") String logGroupName) {}

  /// What it gets.
  public record Response(@Nullable Map<String, String> tags) {}

  private final LogGroups groups;

  ListTagsLogGroup(LogGroups groups) {
    this.groups = groups;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    return new Response(
        new TreeMap<>(groups.require(context.scope(), request.logGroupName()).tags()));
  }
}
