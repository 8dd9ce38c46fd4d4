package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.EgressOnlyInternetGateway;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;

/// What is common to egress-only internet gateways.
public final class EgressOnlyInternetGatewayKind {
  private static final Filters<EgressOnlyInternetGateway> FILTERS = Filters.none();

  /// The kind.
  public static final Kind<EgressOnlyInternetGateway> KIND =
      new Kind<>(
          "egress-only-internet-gateway",
          "eigw-",
          EgressOnlyInternetGateway.class,
          new IdErrors(
              "InvalidEgressOnlyInternetGatewayId.Malformed",
              "InvalidEgressOnlyInternetGatewayId.NotFound",
              "The egress only internet gateway ID '%s' does not exist"),
          (row, tags) ->
              new EgressOnlyInternetGateway(
                  row.attachments(), row.egressOnlyInternetGatewayId(), tags),
          FILTERS);

  private EgressOnlyInternetGatewayKind() {}
}
