package dev.virga.plugin.logs;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.Map;

/// Adds tags to a log group, which is said by its ARN.
///
/// See [TagResource](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TagResource.html).
public final class TagResource implements Operation<TagResource.Request, TagResource.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 1011) @Pattern("[\\w+=/:,.@-]*") String resourceArn,
      @Length(min = 1, max = 50)
          Map<
                  @Length(min = 1, max = 128) @Pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$")
                  String,
                  @Length(max = 256) @Pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$") String>
              tags) {}

  /// What it gets.
  public record Response() {}

  private final LogGroups groups;

  TagResource(LogGroups groups) {
    this.groups = groups;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    String name = groups.identified(context.scope(), request.resourceArn());
    if (!groups.tag(context.scope(), name, request.tags())) {
      throw LogsErrors.tooManyTags(request.resourceArn());
    }
    return new Response();
  }
}
