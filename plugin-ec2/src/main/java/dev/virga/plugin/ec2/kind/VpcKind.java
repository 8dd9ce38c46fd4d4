package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.Vpc;
import dev.virga.plugin.ec2.model.VpcCidrBlockAssociation;
import dev.virga.plugin.ec2.model.VpcCidrBlockState;
import dev.virga.plugin.ec2.model.VpcIpv6CidrBlockAssociation;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is common to VPCs.
public final class VpcKind {
  private static final Filters<Vpc> FILTERS =
      Filters.<Vpc>none()
          .one("cidr", Vpc::cidrBlock)
          .one("dhcp-options-id", Vpc::dhcpOptionsId)
          .one("is-default", Vpc::isDefault)
          .one("isDefault", Vpc::isDefault)
          .one("owner-id", Vpc::ownerId)
          .one("state", Vpc::state)
          .one("vpc-id", Vpc::vpcId)
          .any(
              "cidr-block-association.association-id",
              it -> each(it.cidrBlockAssociationSet()).map(VpcCidrBlockAssociation::associationId))
          .any(
              "cidr-block-association.cidr-block",
              it -> each(it.cidrBlockAssociationSet()).map(VpcCidrBlockAssociation::cidrBlock))
          .any(
              "cidr-block-association.state",
              it ->
                  each(it.cidrBlockAssociationSet())
                      .map(VpcCidrBlockAssociation::cidrBlockState)
                      .filter(Objects::nonNull)
                      .map(VpcCidrBlockState::state))
          .any(
              "ipv6-cidr-block-association.association-id",
              it ->
                  each(it.ipv6CidrBlockAssociationSet())
                      .map(VpcIpv6CidrBlockAssociation::associationId))
          .any(
              "ipv6-cidr-block-association.ipv6-cidr-block",
              it ->
                  each(it.ipv6CidrBlockAssociationSet())
                      .map(VpcIpv6CidrBlockAssociation::ipv6CidrBlock))
          .any(
              "ipv6-cidr-block-association.ipv6-pool",
              it ->
                  each(it.ipv6CidrBlockAssociationSet()).map(VpcIpv6CidrBlockAssociation::ipv6Pool))
          .any(
              "ipv6-cidr-block-association.state",
              it ->
                  each(it.ipv6CidrBlockAssociationSet())
                      .map(VpcIpv6CidrBlockAssociation::ipv6CidrBlockState)
                      .filter(Objects::nonNull)
                      .map(VpcCidrBlockState::state));

  /// The kind.
  public static final Kind<Vpc> KIND =
      new Kind<>(
          "vpc",
          "vpc-",
          Vpc.class,
          new IdErrors(
              "InvalidVpcId.Malformed", "InvalidVpcID.NotFound", "The vpc ID '%s' does not exist"),
          (row, tags) -> row.with(it -> it.tags = tags),
          FILTERS);

  private VpcKind() {}

  private static <T> Stream<T> each(@Nullable List<T> list) {
    return list == null ? Stream.empty() : list.stream();
  }
}
