package dev.virga.plugin.ec2.route;

import dev.virga.plugin.ec2.model.RouteTableAssociationState;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [AssociateRouteTable](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateRouteTable.html).
public final class AssociateRouteTable
    implements Operation<AssociateRouteTable.Request, AssociateRouteTable.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String gatewayId,
      @Nullable String publicIpv4Pool,
      @Nullable Boolean dryRun,
      @Nullable String subnetId,
      String routeTableId) {}

  /// What it gets.
  public record Response(
      @Nullable String associationId, @Nullable RouteTableAssociationState associationState) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "AssociateRouteTable is not implemented.");
  }
}
