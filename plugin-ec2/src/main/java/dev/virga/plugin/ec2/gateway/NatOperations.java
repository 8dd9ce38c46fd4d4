package dev.virga.plugin.ec2.gateway;

import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations on NAT gateways.
public final class NatOperations {
  private NatOperations() {}

  /// All of them.
  public static List<Operation<?, ?>> of(Store store) {
    var gateways = new NatGateways(store);
    return List.of(
        new AssignPrivateNatGatewayAddress(gateways),
        new AssociateNatGatewayAddress(gateways),
        new CreateNatGateway(store, gateways),
        new DeleteNatGateway(gateways),
        new DescribeNatGateways(store, gateways),
        new DisassociateNatGatewayAddress(gateways),
        new UnassignPrivateNatGatewayAddress(gateways));
  }
}
