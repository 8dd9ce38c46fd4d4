package dev.virga.plugin.ecs.run;

import dev.virga.spi.Ids;
import dev.virga.spi.Scope;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// Gives network interfaces to tasks and takes them back. Addresses are unique within an account and
/// region, as if it were one VPC.
final class NetworkInterfaces {
  /// AWS keeps the first four addresses of a subnet and the last one.
  private static final int FIRST = 4;

  private final Ids ids;
  private final Map<Block, BitSet> used = new HashMap<>();

  /// Two subnets that share a block share its addresses too.
  private record Block(Scope scope, String cidr) {}

  NetworkInterfaces(Ids ids) {
    this.ids = ids;
  }

  /// Makes a network interface with the lowest free address of a subnet.
  ///
  /// @throws CannotStart if the subnet has none left
  synchronized ElasticNetworkInterface attach(Scope scope, String subnetId) throws CannotStart {
    var subnet = Subnet.madeUp(subnetId);
    var taken = used.computeIfAbsent(new Block(scope, subnet.cidr()), _ -> new BitSet());
    int host = taken.nextClearBit(FIRST);
    if (host >= subnet.size() - 1) {
      throw CannotStart.noFreeAddress(subnetId);
    }
    taken.set(host);
    return new ElasticNetworkInterface(scope, subnet, host, "eni-" + ids.hex(17), macAddress());
  }

  /// Gives an address back.
  synchronized void release(ElasticNetworkInterface it) {
    used.computeIfPresent(
        new Block(it.scope(), it.subnet().cidr()),
        (_, taken) -> {
          taken.clear(it.host());
          return taken.isEmpty() ? null : taken;
        });
  }

  /// An address that is administered locally, as those of AWS are.
  private String macAddress() {
    return "0a" + ids.hex(10).replaceAll("..", ":$0");
  }
}
