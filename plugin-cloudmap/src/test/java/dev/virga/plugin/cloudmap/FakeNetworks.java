package dev.virga.plugin.cloudmap;

import dev.virga.spi.Scope;
import dev.virga.spi.capability.Networks;
import java.util.List;
import java.util.Optional;

/// Networks that have one VPC.
record FakeNetworks(String vpcId) implements Networks {
  @Override
  public boolean hasVpc(Scope scope, String vpcId) {
    return this.vpcId.equals(vpcId);
  }

  @Override
  public Optional<Subnet> subnet(Scope scope, String subnetId) {
    return Optional.empty();
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
