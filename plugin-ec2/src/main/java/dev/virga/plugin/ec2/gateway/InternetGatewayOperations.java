package dev.virga.plugin.ec2.gateway;

import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations of internet gateways and egress-only internet gateways.
public final class InternetGatewayOperations {
  private InternetGatewayOperations() {}

  /// Each of them.
  public static List<Operation<?, ?>> of(Store store) {
    var gateways = new InternetGateways(store);
    var egressOnly = new EgressOnlyInternetGateways(store);
    return List.of(
        new CreateInternetGateway(gateways),
        new AttachInternetGateway(gateways),
        new DetachInternetGateway(gateways),
        new DeleteInternetGateway(gateways),
        new DescribeInternetGateways(gateways),
        new CreateEgressOnlyInternetGateway(store),
        new DeleteEgressOnlyInternetGateway(egressOnly),
        new DescribeEgressOnlyInternetGateways(egressOnly));
  }
}
