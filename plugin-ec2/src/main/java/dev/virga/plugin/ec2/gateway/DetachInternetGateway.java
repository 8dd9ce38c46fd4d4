package dev.virga.plugin.ec2.gateway;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Detaches an internet gateway from its VPC. Routes to it become black holes.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachInternetGateway.html">DetachInternetGateway</a>
public final class DetachInternetGateway
    implements Operation<DetachInternetGateway.Request, DetachInternetGateway.Response> {
  private final InternetGateways gateways;

  DetachInternetGateway(InternetGateways gateways) {
    this.gateways = gateways;
  }

  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String internetGatewayId, String vpcId) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    gateways.detach(context.scope(), request.internetGatewayId(), request.vpcId());
    return new Response();
  }
}
