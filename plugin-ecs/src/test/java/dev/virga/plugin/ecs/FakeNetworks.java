package dev.virga.plugin.ecs;

import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import dev.virga.spi.capability.Networks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// One subnet with one group, and the interfaces that were allocated in it.
final class FakeNetworks implements Networks {
  static final String SUBNET = "subnet-0123456789abcdef0";
  static final String GROUP = "sg-0123456789abcdef0";

  private final Subnet subnet =
      new Subnet(SUBNET, "vpc-0123456789abcdef0", "us-east-1f", "use1-az6", "10.7.0.0/24");
  private final Map<String, Allocation> allocated = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();

  Map<String, Allocation> allocated() {
    return allocated;
  }

  @Override
  public Optional<Subnet> subnet(Scope scope, String subnetId) {
    return Optional.of(subnet).filter(it -> it.subnetId().equals(subnetId));
  }

  @Override
  public boolean hasVpc(Scope scope, String vpcId) {
    return subnet.vpcId().equals(vpcId);
  }

  @Override
  public boolean hasSecurityGroup(Scope scope, String groupId) {
    return GROUP.equals(groupId);
  }

  @Override
  public NetworkInterface allocate(Scope scope, Allocation allocation) {
    if (!allocation.subnetId().equals(SUBNET)) {
      throw AwsException.of("InvalidSubnetID.NotFound", "no such subnet");
    }
    int number = count.incrementAndGet();
    String id = "eni-%017d".formatted(number);
    allocated.put(id, allocation);
    return new NetworkInterface(
        id,
        subnet,
        "10.7.0." + (3 + number),
        "0a:00:00:00:00:01",
        "ip-10-7-0-" + (3 + number) + ".ec2.internal",
        allocation.securityGroups());
  }

  @Override
  public void secure(Scope scope, String networkInterfaceId, List<String> securityGroups) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void release(Scope scope, String networkInterfaceId) {
    allocated.remove(networkInterfaceId);
  }
}
