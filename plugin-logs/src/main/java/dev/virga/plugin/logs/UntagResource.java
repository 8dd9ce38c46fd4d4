package dev.virga.plugin.logs;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;

/// Takes tags from a log group, which is said by its ARN.
///
/// See [UntagResource](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_UntagResource.html).
public final class UntagResource
    implements Operation<UntagResource.Request, UntagResource.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 1011) @Pattern("[\\w+=/:,.@-]*") String resourceArn,
      @Length(max = 50)
          List<@Length(min = 1, max = 128) @Pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$") String>
              tagKeys) {}

  /// What it gets.
  public record Response() {}

  private final LogGroups groups;

  UntagResource(LogGroups groups) {
    this.groups = groups;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    String name = groups.identified(context.scope(), request.resourceArn());
    groups.untag(context.scope(), name, request.tagKeys());
    return new Response();
  }
}
