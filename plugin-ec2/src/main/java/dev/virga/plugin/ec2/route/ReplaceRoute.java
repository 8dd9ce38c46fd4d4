package dev.virga.plugin.ec2.route;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [ReplaceRoute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRoute.html).
public final class ReplaceRoute implements Operation<ReplaceRoute.Request, ReplaceRoute.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String destinationPrefixListId,
      @Nullable String vpcEndpointId,
      @Nullable Boolean localTarget,
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
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ReplaceRoute is not implemented.");
  }
}
