package dev.virga.plugin.ec2.gateway;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Deletes an egress-only internet gateway. Routes to it become black holes.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteEgressOnlyInternetGateway.html">DeleteEgressOnlyInternetGateway</a>
public final class DeleteEgressOnlyInternetGateway
    implements Operation<
        DeleteEgressOnlyInternetGateway.Request, DeleteEgressOnlyInternetGateway.Response> {
  private final EgressOnlyInternetGateways gateways;

  DeleteEgressOnlyInternetGateway(EgressOnlyInternetGateways gateways) {
    this.gateways = gateways;
  }

  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String egressOnlyInternetGatewayId) {}

  /// What it gets.
  public record Response(@Nullable Boolean returnCode) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    gateways.delete(context.scope(), request.egressOnlyInternetGatewayId());
    return new Response(true);
  }
}
