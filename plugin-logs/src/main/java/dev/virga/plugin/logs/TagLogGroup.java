package dev.virga.plugin.logs;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.Map;

/// Adds tags to a log group, which is said by its name.
///
/// See [TagLogGroup](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TagLogGroup.html).
public final class TagLogGroup implements Operation<TagLogGroup.Request, TagLogGroup.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("[\\.\\-_/#A-Za-z0-9]+") String logGroupName,
      @Length(min = 1, max = 50)
          Map<
                  @Length(min = 1, max = 128) @Pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$")
                  String,
                  @Length(max = 256) @Pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$") String>
              tags) {}

  /// What it gets.
  public record Response() {}

  private final LogGroups groups;

  TagLogGroup(LogGroups groups) {
    this.groups = groups;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    if (!groups.tag(context.scope(), request.logGroupName(), request.tags())) {
      throw LogsErrors.tooManyTagsOfGroup();
    }
    return new Response();
  }
}
