package dev.virga.plugin.logs;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Creates a log stream in a log group.
///
/// See [CreateLogStream](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogStream.html).
public final class CreateLogStream
    implements Operation<CreateLogStream.Request, CreateLogStream.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("[\\.\\-_/#A-Za-z0-9]+") String logGroupName,
      @Length(min = 1, max = 512) @Pattern("[^:*]*") String logStreamName) {}

  /// What it gets.
  public record Response() {}

  private final LogGroups groups;
  private final LogStreams streams;

  CreateLogStream(LogGroups groups, LogStreams streams) {
    this.groups = groups;
    this.streams = streams;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    groups.require(context.scope(), request.logGroupName());
    if (streams
        .create(context.scope(), request.logGroupName(), request.logStreamName())
        .isPresent()) {
      throw LogsErrors.streamExists();
    }
    return new Response();
  }
}
