package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.VpcPeeringConnection;
import dev.virga.plugin.ec2.model.VpcPeeringConnectionStateReason;
import dev.virga.plugin.ec2.model.VpcPeeringConnectionVpcInfo;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;
import java.util.Objects;
import java.util.stream.Stream;

/// What is common to peering connections.
public final class VpcPeeringConnectionKind {
  private static final Filters<VpcPeeringConnection> FILTERS =
      Filters.<VpcPeeringConnection>none()
          .one("expiration-time", VpcPeeringConnection::expirationTime)
          .one("vpc-peering-connection-id", VpcPeeringConnection::vpcPeeringConnectionId)
          .any(
              "accepter-vpc-info.cidr-block",
              it ->
                  Stream.ofNullable(it.accepterVpcInfo())
                      .map(VpcPeeringConnectionVpcInfo::cidrBlock)
                      .filter(Objects::nonNull))
          .any(
              "accepter-vpc-info.owner-id",
              it ->
                  Stream.ofNullable(it.accepterVpcInfo())
                      .map(VpcPeeringConnectionVpcInfo::ownerId)
                      .filter(Objects::nonNull))
          .any(
              "accepter-vpc-info.vpc-id",
              it ->
                  Stream.ofNullable(it.accepterVpcInfo())
                      .map(VpcPeeringConnectionVpcInfo::vpcId)
                      .filter(Objects::nonNull))
          .any(
              "requester-vpc-info.cidr-block",
              it ->
                  Stream.ofNullable(it.requesterVpcInfo())
                      .map(VpcPeeringConnectionVpcInfo::cidrBlock)
                      .filter(Objects::nonNull))
          .any(
              "requester-vpc-info.owner-id",
              it ->
                  Stream.ofNullable(it.requesterVpcInfo())
                      .map(VpcPeeringConnectionVpcInfo::ownerId)
                      .filter(Objects::nonNull))
          .any(
              "requester-vpc-info.vpc-id",
              it ->
                  Stream.ofNullable(it.requesterVpcInfo())
                      .map(VpcPeeringConnectionVpcInfo::vpcId)
                      .filter(Objects::nonNull))
          .any(
              "status-code",
              it ->
                  Stream.ofNullable(it.status())
                      .map(VpcPeeringConnectionStateReason::code)
                      .filter(Objects::nonNull))
          .any(
              "status-message",
              it ->
                  Stream.ofNullable(it.status())
                      .map(VpcPeeringConnectionStateReason::message)
                      .filter(Objects::nonNull));

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
