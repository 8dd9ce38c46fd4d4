package dev.virga.plugin.ec2.route;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Gives a subnet back to the main route table, or a gateway to none.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateRouteTable.html">DisassociateRouteTable</a>
public final class DisassociateRouteTable
    implements Operation<DisassociateRouteTable.Request, DisassociateRouteTable.Response> {
  private final RouteTableAssociations associations;

  DisassociateRouteTable(RouteTableAssociations associations) {
    this.associations = associations;
  }

  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String associationId) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    associations.disassociate(context.scope(), request.associationId());
    return new Response();
  }
}
