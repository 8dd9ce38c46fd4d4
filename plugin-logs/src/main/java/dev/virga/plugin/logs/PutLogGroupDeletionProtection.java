package dev.virga.plugin.logs;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Says whether a log group may be deleted.
///
/// See [PutLogGroupDeletionProtection](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogGroupDeletionProtection.html).
public final class PutLogGroupDeletionProtection
    implements Operation<
        PutLogGroupDeletionProtection.Request, PutLogGroupDeletionProtection.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 2048) @Pattern("[\\w#+=/:,.@-]*") String logGroupIdentifier,
      boolean deletionProtectionEnabled) {}

  /// What it gets.
  public record Response() {}

  private final LogGroups groups;

  PutLogGroupDeletionProtection(LogGroups groups) {
    this.groups = groups;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    groups.update(
        context.scope(),
        groups.identified(context.scope(), request.logGroupIdentifier()),
        it -> it.deletionProtectionEnabled = request.deletionProtectionEnabled());
    return new Response();
  }
}
