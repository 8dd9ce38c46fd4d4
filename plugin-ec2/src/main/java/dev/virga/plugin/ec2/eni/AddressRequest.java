package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.Ec2Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which addresses an interface shall have.
///
/// @param ipv4 addresses of IPv4, of which the first is the primary one of a new interface
/// @param ipv4Count how many more, to be chosen
/// @param ipv4Prefixes prefixes of IPv4
/// @param ipv4PrefixCount how many more
/// @param ipv6 addresses of IPv6
/// @param ipv6Count how many more
/// @param ipv6Prefixes prefixes of IPv6
/// @param ipv6PrefixCount how many more
public record AddressRequest(
    List<String> ipv4,
    int ipv4Count,
    List<String> ipv4Prefixes,
    int ipv4PrefixCount,
    List<String> ipv6,
    int ipv6Count,
    List<String> ipv6Prefixes,
    int ipv6PrefixCount) {
  /// Addresses of IPv4 only.
  public static AddressRequest ipv4(List<String> addresses, int count) {
    return new AddressRequest(addresses, count, List.of(), 0, List.of(), 0, List.of(), 0);
  }

  /// Prefixes of IPv4 too.
  AddressRequest withIpv4Prefixes(@Nullable List<String> prefixes, @Nullable Integer count) {
    return new AddressRequest(
        ipv4,
        ipv4Count,
        orEmpty(prefixes, count, "Ipv4Prefix"),
        orZero(count),
        ipv6,
        ipv6Count,
        ipv6Prefixes,
        ipv6PrefixCount);
  }

  /// Addresses of IPv6 too.
  AddressRequest withIpv6(@Nullable List<String> addresses, @Nullable Integer count) {
    return new AddressRequest(
        ipv4,
        ipv4Count,
        ipv4Prefixes,
        ipv4PrefixCount,
        orEmpty(addresses, count, "Ipv6Addresses"),
        orZero(count),
        ipv6Prefixes,
        ipv6PrefixCount);
  }

  /// Prefixes of IPv6 too.
  AddressRequest withIpv6Prefixes(@Nullable List<String> prefixes, @Nullable Integer count) {
    return new AddressRequest(
        ipv4,
        ipv4Count,
        ipv4Prefixes,
        ipv4PrefixCount,
        ipv6,
        ipv6Count,
        orEmpty(prefixes, count, "Ipv6Prefix"),
        orZero(count));
  }

  /// Whether it asks for nothing.
  boolean isEmpty() {
    return ipv4.isEmpty()
        && ipv4Prefixes.isEmpty()
        && ipv6.isEmpty()
        && ipv6Prefixes.isEmpty()
        && ipv4Count + ipv4PrefixCount + ipv6Count + ipv6PrefixCount == 0;
  }

  private static List<String> orEmpty(
      @Nullable List<String> values, @Nullable Integer count, String name) {
    if (values == null || values.isEmpty()) {
      return List.of();
    } else if (orZero(count) > 0) {
      throw Ec2Errors.invalidParameterCombination(
          "The parameter " + name + " cannot be used with a count of the same");
    }
    return values;
  }

  static int orZero(@Nullable Integer count) {
    if (count != null && count < 0) {
      throw Ec2Errors.invalidParameterValue("A count of addresses cannot be negative: " + count);
    }
    return count == null ? 0 : count;
  }
}
