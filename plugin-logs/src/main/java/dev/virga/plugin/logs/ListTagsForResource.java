package dev.virga.plugin.logs;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Lists the tags of a log group, which is said by its ARN.
///
/// See [ListTagsForResource](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListTagsForResource.html).
public final class ListTagsForResource
    implements Operation<ListTagsForResource.Request, ListTagsForResource.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 1011) @Pattern("[\\w+=/:,.@-]*") String resourceArn) {}

  /// What it gets.
  public record Response(@Nullable Map<String, String> tags) {}

  private final LogGroups groups;

  ListTagsForResource(LogGroups groups) {
    this.groups = groups;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    String name = groups.identified(context.scope(), request.resourceArn());
    return new Response(new TreeMap<>(groups.require(context.scope(), name).tags()));
  }
}
