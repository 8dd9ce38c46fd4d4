package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.VpcPeeringConnection;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;

/// What is common to peering connections.
public final class VpcPeeringConnectionKind {
  private static final Filters<VpcPeeringConnection> FILTERS =
      Filters.<VpcPeeringConnection>none()
          .one("expiration-time", VpcPeeringConnection::expirationTime)
          .one("vpc-peering-connection-id", VpcPeeringConnection::vpcPeeringConnectionId)
          .one(
              "accepter-vpc-info.cidr-block",
              it -> it.accepterVpcInfo() == null ? null : it.accepterVpcInfo().cidrBlock())
          .one(
              "accepter-vpc-info.owner-id",
              it -> it.accepterVpcInfo() == null ? null : it.accepterVpcInfo().ownerId())
          .one(
              "accepter-vpc-info.vpc-id",
              it -> it.accepterVpcInfo() == null ? null : it.accepterVpcInfo().vpcId())
          .one(
              "requester-vpc-info.cidr-block",
              it -> it.requesterVpcInfo() == null ? null : it.requesterVpcInfo().cidrBlock())
          .one(
              "requester-vpc-info.owner-id",
              it -> it.requesterVpcInfo() == null ? null : it.requesterVpcInfo().ownerId())
          .one(
              "requester-vpc-info.vpc-id",
              it -> it.requesterVpcInfo() == null ? null : it.requesterVpcInfo().vpcId())
          .one("status-code", it -> it.status() == null ? null : it.status().code())
          .one("status-message", it -> it.status() == null ? null : it.status().message());

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
