package dev.virga.plugin.ec2.endpoint;

import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations on VPC endpoints.
public final class EndpointOperations {
  private EndpointOperations() {}

  /// All of them.
  public static List<Operation<?, ?>> of(Store store) {
    var endpoints = new VpcEndpoints(store);
    return List.of(
        new CreateVpcEndpoint(store, endpoints),
        new DescribeVpcEndpoints(store),
        new ModifyVpcEndpoint(endpoints),
        new DeleteVpcEndpoints(endpoints),
        new DescribeVpcEndpointServices());
  }
}
