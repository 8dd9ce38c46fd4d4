package dev.virga.plugin.efs;

import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import dev.virga.spi.capability.Networks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A network with the subnets that a test adds, which hands out addresses from .4 up.
final class FakeNetworks implements Networks {
  private final Map<String, Subnet> subnets = new LinkedHashMap<>();
  private final Map<String, NetworkInterface> interfaces = new LinkedHashMap<>();
  private final Map<String, Allocation> allocations = new LinkedHashMap<>();

  /// Adds a subnet of the block 10.0.NUMBER.0/24.
  String add(int number, String vpcId, String zone) {
    String id = "subnet-0000000%d".formatted(number);
    subnets.put(id, new Subnet(id, vpcId, zone, "use1-az" + number, "10.0." + number + ".0/24"));
    return id;
  }

  Map<String, NetworkInterface> interfaces() {
    return interfaces;
  }

  Allocation allocation(String networkInterfaceId) {
    return Optional.ofNullable(allocations.get(networkInterfaceId)).orElseThrow();
  }

  @Override
  public Optional<Subnet> subnet(Scope scope, String subnetId) {
    return Optional.ofNullable(subnets.get(subnetId));
  }

  @Override
  public boolean hasVpc(Scope scope, String vpcId) {
    return subnets.values().stream().anyMatch(it -> it.vpcId().equals(vpcId));
  }

  @Override
  public NetworkInterface allocate(Scope scope, Allocation allocation) {
    Subnet subnet = subnet(scope, allocation.subnetId()).orElseThrow();
    checkGroups(allocation.securityGroups());
    String wanted = allocation.privateIpAddress();
    String address =
        wanted == null
            ? subnet.cidrBlock().replace(".0/24", "." + (interfaces.size() + 4))
            : wanted;
    if (interfaces.values().stream().anyMatch(it -> it.privateIpAddress().equals(address))) {
      throw AwsException.of("InvalidIPAddress.InUse", "Address " + address + " is in use.");
    } else if (!address.startsWith(subnet.cidrBlock().replace("0/24", ""))) {
      throw AwsException.of(
          "InvalidParameterValue", "Address does not fall within the subnet's address range");
    }
    String id = "eni-%017d".formatted(interfaces.size() + 1);
    var made =
        new NetworkInterface(
            id,
            subnet,
            address,
            "0a:00:00:00:00:01",
            "ip",
            allocation.securityGroups().isEmpty()
                ? List.of("sg-00000000")
                : allocation.securityGroups());
    interfaces.put(id, made);
    allocations.put(id, allocation);
    return made;
  }

  @Override
  public void secure(Scope scope, String networkInterfaceId, List<String> securityGroups) {
    checkGroups(securityGroups);
    NetworkInterface it = Optional.ofNullable(interfaces.get(networkInterfaceId)).orElseThrow();
    interfaces.put(
        networkInterfaceId,
        new NetworkInterface(
            it.networkInterfaceId(),
            it.subnet(),
            it.privateIpAddress(),
            it.macAddress(),
            it.privateDnsName(),
            securityGroups));
  }

  @Override
  public void release(Scope scope, String networkInterfaceId) {
    interfaces.remove(networkInterfaceId);
  }

  private static void checkGroups(List<String> groups) {
    for (String group : groups) {
      if (group.startsWith("sg-dead")) {
        throw AwsException.of(
            "InvalidGroup.NotFound", "The security group '" + group + "' does not exist");
      }
    }
  }
}
