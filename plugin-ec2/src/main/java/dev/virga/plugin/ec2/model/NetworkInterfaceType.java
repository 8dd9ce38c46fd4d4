package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a network interface type.
public enum NetworkInterfaceType {
  @Name("interface")
  INTERFACE,
  @Name("natGateway")
  NAT_GATEWAY,
  @Name("efa")
  EFA,
  @Name("efa-only")
  EFA_ONLY,
  @Name("trunk")
  TRUNK,
  @Name("load_balancer")
  LOAD_BALANCER,
  @Name("network_load_balancer")
  NETWORK_LOAD_BALANCER,
  @Name("vpc_endpoint")
  VPC_ENDPOINT,
  @Name("branch")
  BRANCH,
  @Name("transit_gateway")
  TRANSIT_GATEWAY,
  @Name("lambda")
  LAMBDA,
  @Name("quicksight")
  QUICKSIGHT,
  @Name("global_accelerator_managed")
  GLOBAL_ACCELERATOR_MANAGED,
  @Name("api_gateway_managed")
  API_GATEWAY_MANAGED,
  @Name("gateway_load_balancer")
  GATEWAY_LOAD_BALANCER,
  @Name("gateway_load_balancer_endpoint")
  GATEWAY_LOAD_BALANCER_ENDPOINT,
  @Name("iot_rules_managed")
  IOT_RULES_MANAGED,
  @Name("aws_codestar_connections_managed")
  AWS_CODESTAR_CONNECTIONS_MANAGED,
}
