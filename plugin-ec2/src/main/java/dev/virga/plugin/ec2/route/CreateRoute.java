package dev.virga.plugin.ec2.route;

import dev.virga.plugin.ec2.model.Route;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// Adds a route to a table.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html">CreateRoute</a>
public final class CreateRoute implements Operation<CreateRoute.Request, CreateRoute.Response> {
  private final Routes routes;

  CreateRoute(Routes routes) {
    this.routes = routes;
  }

  /// What a client sends.
  public record Request(
      @Nullable String destinationPrefixListId,
      @Nullable String vpcEndpointId,
      @Nullable String transitGatewayId,
      @Nullable String localGatewayId,
      @Nullable String carrierGatewayId,
      @Nullable String coreNetworkArn,
      @Nullable String odbNetworkArn,
      @Nullable Boolean dryRun,
      String routeTableId,
      @Nullable String destinationCidrBlock,
      @Nullable String gatewayId,
      @Nullable String destinationIpv6CidrBlock,
      @Nullable String egressOnlyInternetGatewayId,
      @Nullable String instanceId,
      @Nullable String networkInterfaceId,
      @Nullable String vpcPeeringConnectionId,
      @Nullable String natGatewayId) {}

  /// What it gets.
  public record Response(@Name("return") @Nullable Boolean returnValue) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Destination destination =
        Destination.of(
            request.destinationCidrBlock(),
            request.destinationIpv6CidrBlock(),
            request.destinationPrefixListId());
    Route target =
        Route.of(it -> {
          it.gatewayId =
              request.gatewayId() == null ? request.vpcEndpointId() : request.gatewayId();
          it.egressOnlyInternetGatewayId = request.egressOnlyInternetGatewayId();
          it.natGatewayId = request.natGatewayId();
          it.networkInterfaceId = request.networkInterfaceId();
          it.instanceId = request.instanceId();
          it.vpcPeeringConnectionId = request.vpcPeeringConnectionId();
          it.transitGatewayId = request.transitGatewayId();
          it.localGatewayId = request.localGatewayId();
          it.carrierGatewayId = request.carrierGatewayId();
          it.coreNetworkArn = request.coreNetworkArn();
          it.odbNetworkArn = request.odbNetworkArn();
        });
    routes.create(context.scope(), request.routeTableId(), destination, target);
    return new Response(true);
  }
}
