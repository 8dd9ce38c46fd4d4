package dev.virga.plugin.ec2.route;

import dev.virga.plugin.ec2.model.RouteTableAssociationState;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [ReplaceRouteTableAssociation](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRouteTableAssociation.html).
public final class ReplaceRouteTableAssociation
    implements Operation<
        ReplaceRouteTableAssociation.Request, ReplaceRouteTableAssociation.Response> {
  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String associationId, String routeTableId) {}

  /// What it gets.
  public record Response(
      @Nullable String newAssociationId, @Nullable RouteTableAssociationState associationState) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "ReplaceRouteTableAssociation is not implemented.");
  }
}
