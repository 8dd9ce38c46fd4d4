package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a vpc endpoint type.
public enum VpcEndpointType {
  @Name("Interface")
  INTERFACE,
  @Name("Gateway")
  GATEWAY,
  @Name("GatewayLoadBalancer")
  GATEWAY_LOAD_BALANCER,
  @Name("Resource")
  RESOURCE,
  @Name("ServiceNetwork")
  SERVICE_NETWORK,
}
