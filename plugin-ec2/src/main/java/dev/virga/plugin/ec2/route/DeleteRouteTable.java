package dev.virga.plugin.ec2.route;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Deletes a route table that nothing uses.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRouteTable.html">DeleteRouteTable</a>
public final class DeleteRouteTable
    implements Operation<DeleteRouteTable.Request, DeleteRouteTable.Response> {
  private final RouteTables tables;

  DeleteRouteTable(RouteTables tables) {
    this.tables = tables;
  }

  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String routeTableId) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    tables.delete(context.scope(), request.routeTableId());
    return new Response();
  }
}
