package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.VpcPeeringConnection;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;

/// What is common to peering connections.
public final class VpcPeeringConnectionKind {
  private static final Filters<VpcPeeringConnection> FILTERS = Filters.none();

  /// The kind.
  public static final Kind<VpcPeeringConnection> KIND =
      new Kind<>(
          "vpc-peering-connection",
          "pcx-",
          VpcPeeringConnection.class,
          new IdErrors(
              "InvalidVpcPeeringConnectionId.Malformed",
              "InvalidVpcPeeringConnectionID.NotFound",
              "The vpcPeeringConnection ID '%s' does not exist"),
          (row, tags) -> row.with(it -> it.tags = tags),
          FILTERS);

  private VpcPeeringConnectionKind() {}
}
