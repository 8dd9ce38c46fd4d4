package dev.virga.plugin.lambda.function;

import dev.virga.spi.Scope;
import dev.virga.spi.capability.Networks;
import java.util.List;
import java.util.Optional;

/// One subnet in one VPC.
record FakeNetworks(String subnetId, String vpcId) implements Networks {
  @Override
  public Optional<Subnet> subnet(Scope scope, String id) {
    return id.equals(subnetId)
        ? Optional.of(new Subnet(id, vpcId, "us-east-1a", "use1-az1", "10.0.0.0/24"))
        : Optional.empty();
  }

  @Override
  public boolean hasVpc(Scope scope, String id) {
    return id.equals(vpcId);
  }

  @Override
  public NetworkInterface allocate(Scope scope, Allocation allocation) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void secure(Scope scope, String networkInterfaceId, List<String> securityGroups) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void release(Scope scope, String networkInterfaceId) {
    throw new UnsupportedOperationException();
  }
}
