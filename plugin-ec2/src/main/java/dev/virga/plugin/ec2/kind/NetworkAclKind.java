package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.IcmpTypeCode;
import dev.virga.plugin.ec2.model.NetworkAcl;
import dev.virga.plugin.ec2.model.NetworkAclAssociation;
import dev.virga.plugin.ec2.model.NetworkAclEntry;
import dev.virga.plugin.ec2.model.PortRange;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is common to network ACLs.
public final class NetworkAclKind {
  private static final Filters<NetworkAcl> FILTERS =
      Filters.<NetworkAcl>none()
          .one("default", NetworkAcl::isDefault)
          .one("network-acl-id", NetworkAcl::networkAclId)
          .one("owner-id", NetworkAcl::ownerId)
          .one("vpc-id", NetworkAcl::vpcId)
          .any(
              "association.association-id",
              it -> each(it.associations()).map(NetworkAclAssociation::networkAclAssociationId))
          .any(
              "association.network-acl-id",
              it -> each(it.associations()).map(NetworkAclAssociation::networkAclId))
          .any(
              "association.subnet-id",
              it -> each(it.associations()).map(NetworkAclAssociation::subnetId))
          .any(
              "entry.cidr",
              it -> each(it.entries()).map(NetworkAclEntry::cidrBlock).filter(Objects::nonNull))
          .any(
              "entry.egress",
              it -> each(it.entries()).map(NetworkAclEntry::egress).filter(Objects::nonNull))
          .any(
              "entry.ipv6-cidr",
              it -> each(it.entries()).map(NetworkAclEntry::ipv6CidrBlock).filter(Objects::nonNull))
          .any(
              "entry.protocol",
              it -> each(it.entries()).map(NetworkAclEntry::protocol).filter(Objects::nonNull))
          .any(
              "entry.rule-action",
              it -> each(it.entries()).map(NetworkAclEntry::ruleAction).filter(Objects::nonNull))
          .any(
              "entry.rule-number",
              it -> each(it.entries()).map(NetworkAclEntry::ruleNumber).filter(Objects::nonNull))
          .any(
              "entry.icmp.code",
              it ->
                  each(it.entries())
                      .map(NetworkAclEntry::icmpTypeCode)
                      .filter(Objects::nonNull)
                      .map(IcmpTypeCode::code)
                      .filter(Objects::nonNull))
          .any(
              "entry.icmp.type",
              it ->
                  each(it.entries())
                      .map(NetworkAclEntry::icmpTypeCode)
                      .filter(Objects::nonNull)
                      .map(IcmpTypeCode::type)
                      .filter(Objects::nonNull))
          .any(
              "entry.port-range.from",
              it ->
                  each(it.entries())
                      .map(NetworkAclEntry::portRange)
                      .filter(Objects::nonNull)
                      .map(PortRange::from)
                      .filter(Objects::nonNull))
          .any(
              "entry.port-range.to",
              it ->
                  each(it.entries())
                      .map(NetworkAclEntry::portRange)
                      .filter(Objects::nonNull)
                      .map(PortRange::to)
                      .filter(Objects::nonNull));

  /// The kind.
  public static final Kind<NetworkAcl> KIND =
      new Kind<>(
          "network-acl",
          "acl-",
          NetworkAcl.class,
          new IdErrors(
              "InvalidNetworkAclId.Malformed",
              "InvalidNetworkAclID.NotFound",
              "The networkAcl ID '%s' does not exist"),
          (row, tags) -> row.with(it -> it.tags = tags),
          FILTERS);

  private NetworkAclKind() {}

  private static <T> Stream<T> each(@Nullable List<T> list) {
    return list == null ? Stream.empty() : list.stream();
  }
}
