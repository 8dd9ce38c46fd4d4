package dev.virga.plugin.ec2.route;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.Route;
import dev.virga.plugin.ec2.net.Cidr;
import dev.virga.plugin.ec2.net.Family;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where a route is for: a block of either family or a prefix list.
///
/// @param parameter how the API calls it: `destination-cidr-block`
/// @param text the block in its canonical form, or the id
/// @param block the block, or null for a prefix list
record Destination(String parameter, String text, @Nullable Cidr block) {
  /// Reads the one destination of a request.
  static Destination of(
      @Nullable String ipv4, @Nullable String ipv6, @Nullable String prefixListId) {
    if (Stream.of(
                Objects.requireNonNullElse(ipv4, ""),
                Objects.requireNonNullElse(ipv6, ""),
                Objects.requireNonNullElse(prefixListId, ""))
            .filter(it -> !it.isEmpty())
            .count()
        != 1) {
      throw RouteErrors.oneDestination();
    } else if (ipv4 != null && !ipv4.isEmpty()) {
      return of("destination-cidr-block", "destinationCidrBlock", ipv4, Family.IPV4);
    } else if (ipv6 != null && !ipv6.isEmpty()) {
      return of("destination-ipv6-cidr-block", "destinationIpv6CidrBlock", ipv6, Family.IPV6);
    }
    return new Destination(
        "destination-prefix-list-id", Objects.requireNonNull(prefixListId), null);
  }

  private static Destination of(String kind, String parameter, String text, Family family) {
    Cidr block = Cidr.parse(text, family).orElseThrow(() -> Ec2Errors.invalidCidr(text, parameter));
    return new Destination(kind, block.toString(), block);
  }

  /// Where a route that is kept is for.
  static Destination of(Route route) {
    return of(
        route.destinationCidrBlock(),
        route.destinationIpv6CidrBlock(),
        route.destinationPrefixListId());
  }

  /// A block of a VPC as the destination of its local route.
  static Destination of(Cidr block) {
    return block.family() == Family.IPV4
        ? of(block.toString(), null, null)
        : of(null, block.toString(), null);
  }

  /// Writes it into a route.
  void to(Route.Builder route) {
    route.destinationCidrBlock = null;
    route.destinationIpv6CidrBlock = null;
    if (block == null) {
      route.destinationPrefixListId = text;
    } else if (block.family() == Family.IPV4) {
      route.destinationCidrBlock = text;
    } else {
      route.destinationIpv6CidrBlock = text;
    }
  }
}
