package dev.virga.plugin.logs;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Keeps the events of a log group for ever.
///
/// See [DeleteRetentionPolicy](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteRetentionPolicy.html).
public final class DeleteRetentionPolicy
    implements Operation<DeleteRetentionPolicy.Request, DeleteRetentionPolicy.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("[\\.\\-_/#A-Za-z0-9]+") String logGroupName) {}

  /// What it gets.
  public record Response() {}

  private final LogGroups groups;

  DeleteRetentionPolicy(LogGroups groups) {
    this.groups = groups;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    groups.update(context.scope(), request.logGroupName(), it -> it.retentionInDays = null);
    return new Response();
  }
}
