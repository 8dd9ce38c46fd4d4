package dev.virga.plugin.ec2.route;

import dev.virga.plugin.ec2.model.RouteTableAssociationState;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Gives a subnet, a gateway or, as its main one, a VPC another route table.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRouteTableAssociation.html">ReplaceRouteTableAssociation</a>
public final class ReplaceRouteTableAssociation
    implements Operation<
        ReplaceRouteTableAssociation.Request, ReplaceRouteTableAssociation.Response> {
  private final RouteTableAssociations associations;

  ReplaceRouteTableAssociation(RouteTableAssociations associations) {
    this.associations = associations;
  }

  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String associationId, String routeTableId) {}

  /// What it gets.
  public record Response(
      @Nullable String newAssociationId, @Nullable RouteTableAssociationState associationState) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    String id =
        associations.replace(context.scope(), request.associationId(), request.routeTableId());
    return new Response(id, RouteTableAssociations.ASSOCIATED);
  }
}
