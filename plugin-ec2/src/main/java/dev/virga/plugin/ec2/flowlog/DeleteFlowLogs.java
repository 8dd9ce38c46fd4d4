package dev.virga.plugin.ec2.flowlog;

import dev.virga.plugin.ec2.model.UnsuccessfulItem;
import dev.virga.plugin.ec2.resource.Unsuccessful;
import dev.virga.plugin.ec2.store.Store;
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

  private final Store store;

  DeleteFlowLogs(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    return new Response(
        Unsuccessful.of(
            request.flowLogIds(),
            id -> {
              store.flowLogs().get(context.scope(), id);
              store.flowLogs().remove(context.scope(), id);
            }));
  }
}
