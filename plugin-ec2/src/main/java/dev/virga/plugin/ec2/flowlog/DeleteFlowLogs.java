package dev.virga.plugin.ec2.flowlog;

import dev.virga.plugin.ec2.model.UnsuccessfulItem;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteFlowLogs](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteFlowLogs.html).
public final class DeleteFlowLogs
    implements Operation<DeleteFlowLogs.Request, DeleteFlowLogs.Response> {
  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, @Name("FlowLogId") List<String> flowLogIds) {}

  /// What it gets.
  public record Response(@Nullable List<UnsuccessfulItem> unsuccessful) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteFlowLogs is not implemented.");
  }
}
