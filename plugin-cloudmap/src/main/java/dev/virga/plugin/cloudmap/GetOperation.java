package dev.virga.plugin.cloudmap;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// Shows how an operation ended.
///
/// See [GetOperation](https://docs.aws.amazon.com/cloud-map/latest/api/API_GetOperation.html).
public final class GetOperation implements Operation<GetOperation.Request, GetOperation.Response> {
  /// What a client sends.
  public record Request(@Length(max = 255) String operationId, @Nullable String ownerAccount) {}

  /// What it gets.
  public record Response(dev.virga.plugin.cloudmap.model.@Nullable Operation operation) {}

  private final OperationLog operations;

  GetOperation(OperationLog operations) {
    this.operations = operations;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    if (!DiscoverInstances.ownedBy(request.ownerAccount(), context)) {
      throw CloudMapErrors.operationNotFound(request.operationId());
    }
    return new Response(operations.require(context.scope(), request.operationId()).operation());
  }
}
