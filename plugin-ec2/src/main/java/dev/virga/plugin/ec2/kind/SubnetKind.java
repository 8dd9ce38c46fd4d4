package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.plugin.ec2.model.SubnetCidrBlockState;
import dev.virga.plugin.ec2.model.SubnetIpv6CidrBlockAssociation;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is common to subnets.
public final class SubnetKind {
  private static final Filters<Subnet> FILTERS =
      Filters.<Subnet>none()
          .one("availability-zone", Subnet::availabilityZone)
          .one("availabilityZone", Subnet::availabilityZone)
          .one("availability-zone-id", Subnet::availabilityZoneId)
          .one("availabilityZoneId", Subnet::availabilityZoneId)
          .one("available-ip-address-count", Subnet::availableIpAddressCount)
          .one("cidr-block", Subnet::cidrBlock)
          .one("cidr", Subnet::cidrBlock)
          .one("cidrBlock", Subnet::cidrBlock)
          .one("customer-owned-ipv4-pool", Subnet::customerOwnedIpv4Pool)
          .one("default-for-az", Subnet::defaultForAz)
          .one("defaultForAz", Subnet::defaultForAz)
          .one("enable-dns64", Subnet::enableDns64)
          .one("enable-lni-at-device-index", Subnet::enableLniAtDeviceIndex)
          .one("ipv6-native", Subnet::ipv6Native)
          .one("map-customer-owned-ip-on-launch", Subnet::mapCustomerOwnedIpOnLaunch)
          .one("map-public-ip-on-launch", Subnet::mapPublicIpOnLaunch)
          .one("outpost-arn", Subnet::outpostArn)
          .one("owner-id", Subnet::ownerId)
          .one("state", Subnet::state)
          .one("subnet-arn", Subnet::subnetArn)
          .one("subnet-id", Subnet::subnetId)
          .one("vpc-id", Subnet::vpcId)
          .one(
              "private-dns-name-options-on-launch.hostname-type",
              it ->
                  it.privateDnsNameOptionsOnLaunch() == null
                      ? null
                      : it.privateDnsNameOptionsOnLaunch().hostnameType())
          .one(
              "private-dns-name-options-on-launch.enable-resource-name-dns-a-record",
              it ->
                  it.privateDnsNameOptionsOnLaunch() == null
                      ? null
                      : it.privateDnsNameOptionsOnLaunch().enableResourceNameDnsARecord())
          .one(
              "private-dns-name-options-on-launch.enable-resource-name-dns-aaaa-record",
              it ->
                  it.privateDnsNameOptionsOnLaunch() == null
                      ? null
                      : it.privateDnsNameOptionsOnLaunch().enableResourceNameDnsAAAARecord())
          .any(
              "ipv6-cidr-block-association.association-id",
              it ->
                  each(it.ipv6CidrBlockAssociationSet())
                      .map(SubnetIpv6CidrBlockAssociation::associationId))
          .any(
              "ipv6-cidr-block-association.ipv6-cidr-block",
              it ->
                  each(it.ipv6CidrBlockAssociationSet())
                      .map(SubnetIpv6CidrBlockAssociation::ipv6CidrBlock))
          .any(
              "ipv6-cidr-block-association.state",
              it ->
                  each(it.ipv6CidrBlockAssociationSet())
                      .map(SubnetIpv6CidrBlockAssociation::ipv6CidrBlockState)
                      .filter(Objects::nonNull)
                      .map(SubnetCidrBlockState::state));

  /// The kind.
  public static final Kind<Subnet> KIND =
      new Kind<>(
          "subnet",
          "subnet-",
          Subnet.class,
          new IdErrors(
              "InvalidSubnetId.Malformed",
              "InvalidSubnetID.NotFound",
              "The subnet ID '%s' does not exist"),
          (row, tags) -> row.with(it -> it.tags = tags),
          FILTERS);

  private SubnetKind() {}

  private static <T> Stream<T> each(@Nullable List<T> list) {
    return list == null ? Stream.empty() : list.stream();
  }
}
