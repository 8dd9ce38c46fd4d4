package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.plugin.ec2.model.SubnetCidrReservation;
import dev.virga.plugin.ec2.model.SubnetIpv6CidrBlockAssociation;
import dev.virga.plugin.ec2.net.Cidr;
import dev.virga.plugin.ec2.net.Ip;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A subnet as addresses see it.
///
/// @param key what keeps its addresses apart from those of others
/// @param subnet the subnet
/// @param block its addresses of IPv4, or null where it has only IPv6
/// @param ipv6 its blocks of IPv6
/// @param reservations the parts of it that are not given out by themselves
record Place(
    String key, Subnet subnet, @Nullable Cidr block, List<Cidr> ipv6, List<Cidr> reservations) {
  /// The network itself, its router, its resolver and one for the future; and the broadcast address.
  private static final int RESERVED_AT_START = 4;

  /// A subnet that was made.
  static Place of(Store store, Scope scope, Subnet subnet) {
    String id = Objects.requireNonNull(subnet.subnetId());
    var ipv6 =
        Objects.requireNonNullElse(
                subnet.ipv6CidrBlockAssociationSet(), List.<SubnetIpv6CidrBlockAssociation>of())
            .stream()
            .map(SubnetIpv6CidrBlockAssociation::ipv6CidrBlock)
            .filter(Objects::nonNull)
            .map(Cidr::of)
            .toList();
    var reservations =
        store.cidrReservations().all(scope, it -> id.equals(it.subnetId())).stream()
            .map(SubnetCidrReservation::cidr)
            .filter(Objects::nonNull)
            .map(Cidr::of)
            .toList();
    String cidr = subnet.cidrBlock();
    return new Place(id, subnet, cidr == null ? null : Cidr.of(cidr), ipv6, reservations);
  }

  /// A subnet that nobody made. Two of them may have one block, and then share its addresses.
  static Place madeUp(Subnet subnet) {
    String cidr = Objects.requireNonNull(subnet.cidrBlock());
    return new Place("made-up-" + cidr, subnet, Cidr.of(cidr), List.of(), List.of());
  }

  /// Whether AWS keeps an address for itself.
  boolean isReserved(Ip address) {
    return block != null
        && (address.compareTo(block.nth(RESERVED_AT_START)) < 0 || address.equals(block.last()));
  }

  /// The end of a reservation that an address is in, or nothing if it may be given out.
  Optional<Ip> reservedUpTo(Ip address) {
    return reservations.stream().filter(it -> it.contains(address)).map(Cidr::last).findFirst();
  }
}
