package dev.virga.plugin.logs;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;

/// Takes tags from a log group, which is said by its name.
///
/// See [UntagLogGroup](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_UntagLogGroup.html).
public final class UntagLogGroup
    implements Operation<UntagLogGroup.Request, UntagLogGroup.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("[\\.\\-_/#A-Za-z0-9]+") String logGroupName,
      @Length(min = 1)
          List<@Length(min = 1, max = 128) @Pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$") String>
              tags) {}

  /// What it gets.
  public record Response() {}

  private final LogGroups groups;

  UntagLogGroup(LogGroups groups) {
    this.groups = groups;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    groups.untag(context.scope(), request.logGroupName(), request.tags());
    return new Response();
  }
}
