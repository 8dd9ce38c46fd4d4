package dev.virga.plugin.ec2.vpc;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// Rejects a connection that was asked for.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RejectVpcPeeringConnection.html">RejectVpcPeeringConnection</a>
public final class RejectVpcPeeringConnection
    implements Operation<RejectVpcPeeringConnection.Request, RejectVpcPeeringConnection.Response> {
  private final Peerings peerings;

  RejectVpcPeeringConnection(Peerings peerings) {
    this.peerings = peerings;
  }

  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String vpcPeeringConnectionId) {}

  /// What it gets.
  public record Response(@Name("return") @Nullable Boolean returnValue) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    peerings.reject(context.scope(), request.vpcPeeringConnectionId());
    return new Response(true);
  }
}
