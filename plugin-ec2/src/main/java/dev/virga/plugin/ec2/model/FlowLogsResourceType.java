package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a flow logs resource type.
public enum FlowLogsResourceType {
  VPC,
  @Name("Subnet")
  SUBNET,
  @Name("NetworkInterface")
  NETWORK_INTERFACE,
  @Name("TransitGateway")
  TRANSIT_GATEWAY,
  @Name("TransitGatewayAttachment")
  TRANSIT_GATEWAY_ATTACHMENT,
  @Name("RegionalNatGateway")
  REGIONAL_NAT_GATEWAY,
}
