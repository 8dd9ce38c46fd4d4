package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.GroupIdentifier;
import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.plugin.ec2.model.NetworkInterfaceAssociation;
import dev.virga.plugin.ec2.model.NetworkInterfaceAttachment;
import dev.virga.plugin.ec2.model.NetworkInterfaceIpv6Address;
import dev.virga.plugin.ec2.model.NetworkInterfacePrivateIpAddress;
import dev.virga.plugin.ec2.model.OperatorResponse;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is common to network interfaces.
public final class NetworkInterfaceKind {
  private static final Filters<NetworkInterface> FILTERS =
      attachments(addresses(Filters.none()))
          .one("availability-zone", NetworkInterface::availabilityZone)
          .one("availability-zone-id", NetworkInterface::availabilityZoneId)
          .one("description", NetworkInterface::description)
          .any("group-id", row -> each(row.groups(), GroupIdentifier::groupId))
          .any("group-name", row -> each(row.groups(), GroupIdentifier::groupName))
          .one("interface-type", NetworkInterface::interfaceType)
          .one("mac-address", NetworkInterface::macAddress)
          .one("network-interface-id", NetworkInterface::networkInterfaceId)
          .one("operator.managed", of(NetworkInterface::operator, OperatorResponse::managed))
          .one("operator.principal", of(NetworkInterface::operator, OperatorResponse::principal))
          .one("owner-id", NetworkInterface::ownerId)
          .one("private-dns-name", NetworkInterface::privateDnsName)
          .one("requester-id", NetworkInterface::requesterId)
          .one("requester-managed", NetworkInterface::requesterManaged)
          .one("source-dest-check", NetworkInterface::sourceDestCheck)
          .one("status", NetworkInterface::status)
          .one("subnet-id", NetworkInterface::subnetId)
          .one("vpc-id", NetworkInterface::vpcId);

  /// The kind.
  public static final Kind<NetworkInterface> KIND =
      new Kind<>(
          "network-interface",
          "eni-",
          NetworkInterface.class,
          new IdErrors(
              "InvalidNetworkInterfaceId.Malformed",
              "InvalidNetworkInterfaceID.NotFound",
              "The networkInterface ID '%s' does not exist"),
          (row, tags) -> row.with(it -> it.tagSet = tags),
          FILTERS);

  private NetworkInterfaceKind() {}

  private static Filters<NetworkInterface> addresses(Filters<NetworkInterface> filters) {
    return filters
        .any(
            "addresses.association.owner-id",
            row ->
                each(row.privateIpAddresses(), associated(NetworkInterfaceAssociation::ipOwnerId)))
        .any(
            "addresses.association.public-ip",
            row ->
                each(row.privateIpAddresses(), associated(NetworkInterfaceAssociation::publicIp)))
        .any(
            "addresses.primary",
            row -> each(row.privateIpAddresses(), NetworkInterfacePrivateIpAddress::primary))
        .any("addresses.private-ip-address", NetworkInterfaceKind::privateIps)
        .any("private-ip-address", NetworkInterfaceKind::privateIps)
        .any(
            "ipv6-addresses.ipv6-address",
            row -> each(row.ipv6Addresses(), NetworkInterfaceIpv6Address::ipv6Address))
        .one("association.allocation-id", own(NetworkInterfaceAssociation::allocationId))
        .one("association.association-id", own(NetworkInterfaceAssociation::associationId))
        .one("association.ip-owner-id", own(NetworkInterfaceAssociation::ipOwnerId))
        .one("association.public-ip", own(NetworkInterfaceAssociation::publicIp))
        .one("association.public-dns-name", own(NetworkInterfaceAssociation::publicDnsName));
  }

  private static Filters<NetworkInterface> attachments(Filters<NetworkInterface> filters) {
    return filters
        .one("attachment.attach-time", attached(NetworkInterfaceAttachment::attachTime))
        .one("attachment.attachment-id", attached(NetworkInterfaceAttachment::attachmentId))
        .one(
            "attachment.delete-on-termination",
            attached(NetworkInterfaceAttachment::deleteOnTermination))
        .one("attachment.device-index", attached(NetworkInterfaceAttachment::deviceIndex))
        .one("attachment.instance-id", attached(NetworkInterfaceAttachment::instanceId))
        .one("attachment.instance-owner-id", attached(NetworkInterfaceAttachment::instanceOwnerId))
        .one("attachment.status", attached(NetworkInterfaceAttachment::status));
  }

  private static Stream<?> privateIps(NetworkInterface row) {
    return each(row.privateIpAddresses(), NetworkInterfacePrivateIpAddress::privateIpAddress);
  }

  private static <T> Stream<?> each(@Nullable List<T> list, Function<T, @Nullable Object> value) {
    return list == null ? Stream.empty() : list.stream().map(value).filter(Objects::nonNull);
  }

  private static <T> Function<NetworkInterface, @Nullable Object> of(
      Function<NetworkInterface, @Nullable T> part, Function<T, @Nullable Object> value) {
    return row -> {
      T it = part.apply(row);
      return it == null ? null : value.apply(it);
    };
  }

  private static Function<NetworkInterface, @Nullable Object> own(
      Function<NetworkInterfaceAssociation, @Nullable Object> value) {
    return of(NetworkInterface::association, value);
  }

  private static Function<NetworkInterface, @Nullable Object> attached(
      Function<NetworkInterfaceAttachment, @Nullable Object> value) {
    return of(NetworkInterface::attachment, value);
  }

  private static Function<NetworkInterfacePrivateIpAddress, @Nullable Object> associated(
      Function<NetworkInterfaceAssociation, @Nullable Object> value) {
    return row -> {
      var it = row.association();
      return it == null ? null : value.apply(it);
    };
  }
}
