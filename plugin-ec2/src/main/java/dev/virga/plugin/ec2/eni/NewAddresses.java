package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.InstanceIpv6Address;
import dev.virga.plugin.ec2.model.Ipv4PrefixSpecificationRequest;
import dev.virga.plugin.ec2.model.Ipv6PrefixSpecificationRequest;
import dev.virga.plugin.ec2.model.PrivateIpAddressSpecification;
import dev.virga.plugin.ec2.model.Subnet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads which addresses a new interface shall have.
final class NewAddresses {
  private NewAddresses() {}

  static AddressRequest of(CreateNetworkInterface.Request request, Subnet subnet) {
    var explicit = explicit(request);
    int secondary = AddressRequest.orZero(request.secondaryPrivateIpAddressCount());
    if (secondary > 0 && explicit.size() > 1) {
      throw Ec2Errors.invalidParameterCombination(
          "The parameter secondaryPrivateIpAddressCount cannot be used with secondary addresses");
    }
    boolean ipv6Only = Boolean.TRUE.equals(subnet.ipv6Native());
    int chosen = explicit.isEmpty() && !ipv6Only ? secondary + 1 : secondary;
    var ipv6 = list(request.ipv6Addresses(), InstanceIpv6Address::ipv6Address);
    Integer ipv6Count = request.ipv6AddressCount();
    if (ipv6Count == null && ipv6.isEmpty() && getsIpv6(subnet)) {
      ipv6Count = 1;
    }
    return AddressRequest.ipv4(explicit, chosen)
        .withIpv4Prefixes(
            list(request.ipv4Prefixes(), Ipv4PrefixSpecificationRequest::ipv4Prefix),
            request.ipv4PrefixCount())
        .withIpv6(ipv6, ipv6Count)
        .withIpv6Prefixes(
            list(request.ipv6Prefixes(), Ipv6PrefixSpecificationRequest::ipv6Prefix),
            request.ipv6PrefixCount());
  }

  private static boolean getsIpv6(Subnet subnet) {
    return Boolean.TRUE.equals(subnet.assignIpv6AddressOnCreation());
  }

  /// The addresses of IPv4 that are named, the primary one first.
  private static List<String> explicit(CreateNetworkInterface.Request request) {
    var specified =
        Objects.requireNonNullElse(
            request.privateIpAddresses(), List.<PrivateIpAddressSpecification>of());
    var primaries =
        Stream.concat(
                Stream.ofNullable(request.privateIpAddress()),
                specified.stream()
                    .filter(it -> Boolean.TRUE.equals(it.primary()))
                    .map(PrivateIpAddressSpecification::privateIpAddress))
            .distinct()
            .toList();
    if (primaries.size() > 1) {
      throw Ec2Errors.invalidParameterValue(
          "Only one primary private IP address can be specified.");
    }
    return Stream.concat(
            primaries.stream(),
            specified.stream().map(PrivateIpAddressSpecification::privateIpAddress))
        .map(it -> Objects.requireNonNullElse(it, ""))
        .distinct()
        .toList();
  }

  private static <T> List<String> list(
      @Nullable List<T> list, Function<T, @Nullable String> value) {
    return list == null
        ? List.of()
        : list.stream().map(it -> Objects.requireNonNullElse(value.apply(it), "")).toList();
  }
}
