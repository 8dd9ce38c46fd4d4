package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a nat gateway appliance type.
public enum NatGatewayApplianceType {
  @Name("network-firewall-proxy")
  NETWORK_FIREWALL_PROXY,
}
