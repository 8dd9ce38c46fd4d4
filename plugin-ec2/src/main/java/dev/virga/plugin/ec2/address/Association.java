package dev.virga.plugin.ec2.address;

import dev.virga.plugin.ec2.model.Address;
import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.plugin.ec2.model.NetworkInterfaceAssociation;
import dev.virga.plugin.ec2.model.NetworkInterfacePrivateIpAddress;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An elastic IP address as an interface shows it.
final class Association {
  private Association() {}

  static NetworkInterfaceAssociation of(Scope scope, Address address) {
    String publicIp = String.valueOf(address.publicIp());
    return NetworkInterfaceAssociation.of(it -> {
      it.allocationId = address.allocationId();
      it.associationId = address.associationId();
      it.ipOwnerId = scope.account();
      it.publicIp = publicIp;
      it.publicDnsName = PublicIps.dnsName(scope, publicIp);
    });
  }

  /// Shows it on one private address, and on the interface itself if that is the primary one.
  static NetworkInterface set(
      NetworkInterface row, String privateIp, @Nullable NetworkInterfaceAssociation association) {
    return row.with(it -> {
      it.privateIpAddresses =
          addresses(row).stream()
              .map(address ->
                  privateIp.equals(address.privateIpAddress())
                      ? address.with(made -> made.association = association)
                      : address)
              .toList();
      if (privateIp.equals(row.privateIpAddress())) {
        it.association = association;
      }
    });
  }

  /// Refuses an address that the interface has not got.
  static void check(NetworkInterface target, String privateIp) {
    if (addresses(target).stream().noneMatch(it -> privateIp.equals(it.privateIpAddress()))) {
      throw AddressErrors.notOfInterface(privateIp, String.valueOf(target.networkInterfaceId()));
    }
  }

  private static List<NetworkInterfacePrivateIpAddress> addresses(NetworkInterface row) {
    return Objects.requireNonNullElse(row.privateIpAddresses(), List.of());
  }
}
