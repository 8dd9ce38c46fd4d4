package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.VpcPeeringConnection;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Accepts a connection that was asked for.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AcceptVpcPeeringConnection.html">AcceptVpcPeeringConnection</a>
public final class AcceptVpcPeeringConnection
    implements Operation<AcceptVpcPeeringConnection.Request, AcceptVpcPeeringConnection.Response> {
  private final Peerings peerings;

  AcceptVpcPeeringConnection(Peerings peerings) {
    this.peerings = peerings;
  }

  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String vpcPeeringConnectionId) {}

  /// What it gets.
  public record Response(@Nullable VpcPeeringConnection vpcPeeringConnection) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    return new Response(peerings.accept(context.scope(), request.vpcPeeringConnectionId()));
  }
}
