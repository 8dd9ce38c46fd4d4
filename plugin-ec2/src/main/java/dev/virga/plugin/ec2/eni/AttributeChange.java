package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.ConnectionTrackingConfiguration;
import dev.virga.plugin.ec2.model.ConnectionTrackingSpecificationRequest;
import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.plugin.ec2.model.NetworkInterfaceIpv6Address;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One attribute of an interface that is changed.
final class AttributeChange {
  private AttributeChange() {}

  /// Refuses requests for none and for several.
  static void checkOne(ModifyNetworkInterfaceAttribute.Request request) {
    long given =
        Stream.of(
                request.description(),
                request.sourceDestCheck(),
                request.groups(),
                request.attachment(),
                request.enaSrdSpecification(),
                request.enablePrimaryIpv6(),
                request.connectionTrackingSpecification(),
                request.associatePublicIpAddress(),
                request.associatedSubnetIds())
            .filter(Objects::nonNull)
            .count();
    if (given == 0) {
      throw EniErrors.noAttribute();
    } else if (given > 1) {
      throw EniErrors.oneAttribute();
    }
    refuse(request.associatePublicIpAddress(), "AssociatePublicIpAddress");
    refuse(request.associatedSubnetIds(), "AssociatedSubnetId");
    refuse(request.enaSrdSpecification(), "EnaSrdSpecification");
  }

  private static void refuse(@Nullable Object value, String name) {
    if (value != null) {
      throw EniErrors.unsupported(name);
    }
  }

  /// The same timeouts as they are shown.
  static @Nullable ConnectionTrackingConfiguration tracking(
      @Nullable ConnectionTrackingSpecificationRequest request) {
    if (request == null) {
      return null;
    }
    range("TcpEstablishedTimeout", request.tcpEstablishedTimeout(), 60, 432_000);
    range("UdpTimeout", request.udpTimeout(), 30, 60);
    range("UdpStreamTimeout", request.udpStreamTimeout(), 60, 180);
    return new ConnectionTrackingConfiguration(
        request.tcpEstablishedTimeout(), request.udpStreamTimeout(), request.udpTimeout());
  }

  private static void range(String name, @Nullable Integer value, int lowest, int highest) {
    if (value != null && (value < lowest || value > highest)) {
      throw Ec2Errors.invalidParameterValue(
          String.valueOf(value), name, "It must be between " + lowest + " and " + highest + ".");
    }
  }

  /// Makes the first address of IPv6 the primary one, for good.
  static void primaryIpv6(NetworkInterface.Builder it) {
    var all = Objects.requireNonNullElse(it.ipv6Addresses, List.<NetworkInterfaceIpv6Address>of());
    it.ipv6Addresses =
        Stream.concat(
                all.stream()
                    .limit(1)
                    .map(first ->
                        new NetworkInterfaceIpv6Address(
                            first.ipv6Address(), first.publicIpv6DnsName(), true)),
                all.stream().skip(1))
            .toList();
    it.ipv6Address = all.isEmpty() ? null : all.getFirst().ipv6Address();
  }
}
