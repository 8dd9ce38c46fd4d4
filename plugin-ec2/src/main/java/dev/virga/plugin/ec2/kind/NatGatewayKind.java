package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.NatGateway;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;

/// What is common to NAT gateways.
public final class NatGatewayKind {
  private static final Filters<NatGateway> FILTERS = Filters.none();

  /// The kind.
  public static final Kind<NatGateway> KIND =
      new Kind<>(
          "natgateway",
          "nat-",
          NatGateway.class,
          new IdErrors("NatGatewayMalformed", "NatGatewayNotFound", "NatGateway %s was not found"),
          (row, tags) -> row.with(it -> it.tags = tags),
          FILTERS);

  private NatGatewayKind() {}
}
