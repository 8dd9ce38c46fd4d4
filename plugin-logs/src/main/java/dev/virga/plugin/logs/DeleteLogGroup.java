package dev.virga.plugin.logs;

import dev.virga.plugin.logs.model.TaggedLogGroup;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Deletes a log group with its streams and their events.
///
/// See [DeleteLogGroup](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogGroup.html).
public final class DeleteLogGroup
    implements Operation<DeleteLogGroup.Request, DeleteLogGroup.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("[\\.\\-_/#A-Za-z0-9]+") String logGroupName) {}

  /// What it gets.
  public record Response() {}

  private final LogGroups groups;
  private final LogStreams streams;

  DeleteLogGroup(LogGroups groups, LogStreams streams) {
    this.groups = groups;
    this.streams = streams;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    TaggedLogGroup group = groups.require(context.scope(), request.logGroupName());
    if (Boolean.TRUE.equals(group.logGroup().deletionProtectionEnabled())) {
      throw LogsErrors.groupProtected();
    }
    groups.remove(context.scope(), request.logGroupName());
    streams.deleteAll(context.scope(), request.logGroupName());
    return new Response();
  }
}
