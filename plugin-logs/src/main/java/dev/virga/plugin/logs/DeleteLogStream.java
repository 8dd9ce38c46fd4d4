package dev.virga.plugin.logs;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Deletes a log stream with its events.
///
/// See [DeleteLogStream](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogStream.html).
public final class DeleteLogStream
    implements Operation<DeleteLogStream.Request, DeleteLogStream.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("[\\.\\-_/#A-Za-z0-9]+") String logGroupName,
      @Length(min = 1, max = 512) @Pattern("[^:*]*") String logStreamName) {}

  /// What it gets.
  public record Response() {}

  private final LogGroups groups;
  private final LogStreams streams;

  DeleteLogStream(LogGroups groups, LogStreams streams) {
    this.groups = groups;
    this.streams = streams;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    groups.require(context.scope(), request.logGroupName());
    streams.delete(
        context.scope(),
        request.logGroupName(),
        streams.require(context.scope(), request.logGroupName(), request.logStreamName()));
    return new Response();
  }
}
