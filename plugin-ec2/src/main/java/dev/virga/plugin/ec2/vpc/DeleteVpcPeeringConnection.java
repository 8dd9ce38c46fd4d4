package dev.virga.plugin.ec2.vpc;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// Ends a connection from either end.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcPeeringConnection.html">DeleteVpcPeeringConnection</a>
public final class DeleteVpcPeeringConnection
    implements Operation<DeleteVpcPeeringConnection.Request, DeleteVpcPeeringConnection.Response> {
  private final Peerings peerings;

  DeleteVpcPeeringConnection(Peerings peerings) {
    this.peerings = peerings;
  }

  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String vpcPeeringConnectionId) {}

  /// What it gets.
  public record Response(@Name("return") @Nullable Boolean returnValue) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    peerings.delete(context.scope(), request.vpcPeeringConnectionId());
    return new Response(true);
  }
}
