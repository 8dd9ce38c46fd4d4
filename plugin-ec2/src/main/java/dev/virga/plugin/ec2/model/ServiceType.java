package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a service type.
public enum ServiceType {
  @Name("Interface")
  INTERFACE,
  @Name("Gateway")
  GATEWAY,
  @Name("GatewayLoadBalancer")
  GATEWAY_LOAD_BALANCER,
}
