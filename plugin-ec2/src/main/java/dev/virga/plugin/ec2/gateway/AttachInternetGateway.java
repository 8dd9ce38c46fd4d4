package dev.virga.plugin.ec2.gateway;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Attaches an internet gateway to a VPC.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachInternetGateway.html">AttachInternetGateway</a>
public final class AttachInternetGateway
    implements Operation<AttachInternetGateway.Request, AttachInternetGateway.Response> {
  private final InternetGateways gateways;

  AttachInternetGateway(InternetGateways gateways) {
    this.gateways = gateways;
  }

  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String internetGatewayId, String vpcId) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    gateways.attach(context.scope(), request.internetGatewayId(), request.vpcId());
    return new Response();
  }
}
