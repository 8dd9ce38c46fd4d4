package dev.virga.plugin.ecs.run;

import dev.virga.spi.Ids;
import dev.virga.spi.Scope;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// Gives network interfaces to tasks and takes them back where no service does. Addresses are unique
/// within an account and region, as if it were one VPC.
final class NetworkInterfaces {
  /// AWS keeps the first four addresses of a subnet and the last one.
  private static final int FIRST = 4;

  private final Ids ids;
  private final Map<Block, BitSet> used = new HashMap<>();
  private final Map<String, Lease> leases = new HashMap<>();

  /// Two subnets that share a block share its addresses too.
  private record Block(Scope scope, String cidr) {}

  /// The address with a number within a block.
  private record Lease(Block block, int host) {}

  NetworkInterfaces(Ids ids) {
    this.ids = ids;
  }

  /// Makes a network interface with the lowest free address of a subnet.
  ///
  /// @throws CannotStart if the subnet has none left
  synchronized ElasticNetworkInterface attach(Scope scope, String subnetId) throws CannotStart {
    var subnet = Subnet.madeUp(subnetId);
    var block = new Block(scope, subnet.cidr());
    var taken = used.computeIfAbsent(block, _ -> new BitSet());
    int host = taken.nextClearBit(FIRST);
    if (host >= subnet.size() - 1) {
      throw CannotStart.noFreeAddress(subnetId);
    }
    taken.set(host);
    String id = "eni-" + ids.hex(17);
    leases.put(id, new Lease(block, host));
    String address = subnet.address(host);
    return new ElasticNetworkInterface(
        scope, subnet, address, privateDnsName(scope, address), id, macAddress());
  }

  /// Gives an address back.
  synchronized void release(ElasticNetworkInterface it) {
    Lease lease = leases.remove(it.id());
    if (lease != null) {
      used.computeIfPresent(
          lease.block(),
          (_, taken) -> {
            taken.clear(lease.host());
            return taken.isEmpty() ? null : taken;
          });
    }
  }

  /// The name that the resolver of a VPC has for an address.
  private static String privateDnsName(Scope scope, String address) {
    String domain =
        scope.region().equals("us-east-1") ? "ec2.internal" : scope.region() + ".compute.internal";
    return "ip-" + address.replace('.', '-') + "." + domain;
  }

  /// An address that is administered locally, as those of AWS are.
  private String macAddress() {
    return "0a" + ids.hex(10).replaceAll("..", ":$0");
  }
}
