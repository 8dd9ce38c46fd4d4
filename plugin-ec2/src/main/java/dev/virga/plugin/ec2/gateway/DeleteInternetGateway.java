package dev.virga.plugin.ec2.gateway;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Deletes an internet gateway that is attached to nothing.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteInternetGateway.html">DeleteInternetGateway</a>
public final class DeleteInternetGateway
    implements Operation<DeleteInternetGateway.Request, DeleteInternetGateway.Response> {
  private final InternetGateways gateways;

  DeleteInternetGateway(InternetGateways gateways) {
    this.gateways = gateways;
  }

  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String internetGatewayId) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    gateways.delete(context.scope(), request.internetGatewayId());
    return new Response();
  }
}
