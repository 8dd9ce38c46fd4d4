package dev.virga.plugin.ec2.route;

import dev.virga.plugin.ec2.model.RouteTableAssociationState;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Gives a subnet or a gateway a route table.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateRouteTable.html">AssociateRouteTable</a>
public final class AssociateRouteTable
    implements Operation<AssociateRouteTable.Request, AssociateRouteTable.Response> {
  private final RouteTableAssociations associations;

  AssociateRouteTable(RouteTableAssociations associations) {
    this.associations = associations;
  }

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
    if (request.publicIpv4Pool() != null) {
      throw RouteErrors.publicIpv4Pool(request.publicIpv4Pool());
    } else if ((request.subnetId() == null) == (request.gatewayId() == null)) {
      throw RouteErrors.subnetOrGateway();
    }
    String id =
        request.subnetId() != null
            ? associations.associateSubnet(
                context.scope(), request.routeTableId(), request.subnetId())
            : associations.associateGateway(
                context.scope(),
                request.routeTableId(),
                Objects.requireNonNull(request.gatewayId()));
    return new Response(id, RouteTableAssociations.ASSOCIATED);
  }
}
