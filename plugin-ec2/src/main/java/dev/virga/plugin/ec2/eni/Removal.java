package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.model.Ipv4PrefixSpecification;
import dev.virga.plugin.ec2.model.Ipv6PrefixSpecification;
import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.plugin.ec2.model.NetworkInterfaceIpv6Address;
import dev.virga.plugin.ec2.model.NetworkInterfacePrivateIpAddress;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes addresses and prefixes from an interface.
///
/// @param from the interface
/// @param unwanted what it shall not have any more
record Removal(NetworkInterface from, List<String> unwanted) {
  /// Refuses what the interface has not got, and to take its primary address.
  void check() {
    if (unwanted.contains(String.valueOf(from.privateIpAddress()))) {
      throw EniErrors.primaryStays(String.valueOf(from.privateIpAddress()));
    }
    var all = all(from);
    String strange =
        unwanted.stream().filter(it -> !all.contains(it)).collect(Collectors.joining(", "));
    if (!strange.isEmpty()) {
      throw EniErrors.addressMissing(strange, String.valueOf(from.networkInterfaceId()));
    }
  }

  /// Changes the interface.
  void apply(NetworkInterface.Builder it) {
    it.privateIpAddresses =
        kept(it.privateIpAddresses, NetworkInterfacePrivateIpAddress::privateIpAddress);
    it.ipv4Prefixes = kept(it.ipv4Prefixes, Ipv4PrefixSpecification::ipv4Prefix);
    it.ipv6Addresses = kept(it.ipv6Addresses, NetworkInterfaceIpv6Address::ipv6Address);
    it.ipv6Prefixes = kept(it.ipv6Prefixes, Ipv6PrefixSpecification::ipv6Prefix);
  }

  private <T> List<T> kept(@Nullable List<T> list, Function<T, @Nullable String> text) {
    return values(list).filter(it -> !unwanted.contains(String.valueOf(text.apply(it)))).toList();
  }

  /// All addresses and prefixes of an interface.
  static List<String> all(NetworkInterface it) {
    return Stream.of(
            values(it.privateIpAddresses()).map(NetworkInterfacePrivateIpAddress::privateIpAddress),
            values(it.ipv4Prefixes()).map(Ipv4PrefixSpecification::ipv4Prefix),
            values(it.ipv6Addresses()).map(NetworkInterfaceIpv6Address::ipv6Address),
            values(it.ipv6Prefixes()).map(Ipv6PrefixSpecification::ipv6Prefix))
        .flatMap(Function.identity())
        .map(String::valueOf)
        .toList();
  }

  private static <T> Stream<T> values(@Nullable List<T> list) {
    return list == null ? Stream.empty() : list.stream();
  }
}
