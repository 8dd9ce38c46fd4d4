package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.model.Ipv4PrefixSpecification;
import dev.virga.plugin.ec2.model.Ipv6PrefixSpecification;
import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.plugin.ec2.model.NetworkInterfaceIpv6Address;
import dev.virga.plugin.ec2.model.NetworkInterfacePrivateIpAddress;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an interface got of what was asked for.
///
/// @param ipv4 addresses of IPv4
/// @param ipv4Prefixes prefixes of IPv4
/// @param ipv6 addresses of IPv6
/// @param ipv6Prefixes prefixes of IPv6
record AssignedAddresses(
    List<String> ipv4, List<String> ipv4Prefixes, List<String> ipv6, List<String> ipv6Prefixes) {
  /// Takes the addresses from a subnet.
  static AssignedAddresses take(
      SubnetAddresses subnets, Scope scope, Place place, String owner, AddressRequest request) {
    return new AssignedAddresses(
        each(
            request.ipv4(),
            it -> subnets.take(scope, place, owner, it),
            request.ipv4Count(),
            () -> subnets.takeLowest(scope, place, owner)),
        each(
            request.ipv4Prefixes(),
            it -> subnets.takePrefix(scope, place, owner, it),
            request.ipv4PrefixCount(),
            () -> subnets.takeLowestPrefix(scope, place, owner)),
        each(
            request.ipv6(),
            it -> subnets.take(scope, place, owner, it),
            request.ipv6Count(),
            () -> subnets.takeIpv6(scope, place, owner)),
        each(
            request.ipv6Prefixes(),
            it -> subnets.takePrefix(scope, place, owner, it),
            request.ipv6PrefixCount(),
            () -> subnets.takeIpv6Prefix(scope, place, owner)));
  }

  private static <T> List<String> each(
      List<String> wanted, Function<String, T> take, int count, Supplier<T> next) {
    return Stream.concat(wanted.stream().map(take), Stream.generate(next).limit(count))
        .map(Object::toString)
        .toList();
  }

  /// Adds them to an interface.
  void addTo(NetworkInterface.Builder it, String region) {
    it.privateIpAddresses =
        joined(it.privateIpAddresses, ipv4, address -> privateAddress(address, false, region));
    it.ipv4Prefixes = joined(it.ipv4Prefixes, ipv4Prefixes, Ipv4PrefixSpecification::new);
    it.ipv6Addresses =
        joined(
            it.ipv6Addresses,
            ipv6,
            address -> new NetworkInterfaceIpv6Address(address, null, false));
    it.ipv6Prefixes = joined(it.ipv6Prefixes, ipv6Prefixes, Ipv6PrefixSpecification::new);
  }

  private static <T> List<T> joined(
      @Nullable List<T> before, List<String> added, Function<String, T> made) {
    return Stream.concat(
            before == null ? Stream.empty() : before.stream(), added.stream().map(made))
        .toList();
  }

  static NetworkInterfacePrivateIpAddress privateAddress(
      String address, boolean primary, String region) {
    return NetworkInterfacePrivateIpAddress.of(it -> {
      it.privateIpAddress = address;
      it.privateDnsName = PrivateDnsName.of(address, region);
      it.primary = primary;
    });
  }
}
