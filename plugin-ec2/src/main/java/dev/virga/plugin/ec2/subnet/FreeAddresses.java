package dev.virga.plugin.ec2.subnet;

import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.plugin.ec2.model.NetworkInterfacePrivateIpAddress;
import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.plugin.ec2.net.Cidr;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Objects;

/// How many IPv4 addresses of a subnet nobody has. Of each block AWS keeps
/// [five](https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html) for itself.
final class FreeAddresses {
  private static final int RESERVED = 5;

  private final Store store;

  FreeAddresses(Store store) {
    this.store = store;
  }

  int of(Scope scope, Subnet subnet) {
    String block = subnet.cidrBlock();
    if (block == null) {
      return 0;
    }
    int taken =
        store
            .networkInterfaces()
            .all(scope, it -> Objects.equals(subnet.subnetId(), it.subnetId()))
            .stream()
            .mapToInt(FreeAddresses::addresses)
            .sum();
    return Cidr.of(block).size().intValueExact() - RESERVED - taken;
  }

  private static int addresses(NetworkInterface it) {
    return Math.max(
        1,
        Objects.requireNonNullElse(
                it.privateIpAddresses(), List.<NetworkInterfacePrivateIpAddress>of())
            .size());
  }
}
