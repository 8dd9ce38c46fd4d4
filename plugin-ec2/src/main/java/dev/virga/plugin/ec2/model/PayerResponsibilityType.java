package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a payer responsibility type.
public enum PayerResponsibilityType {
  @Name("vpc-endpoint-account")
  VPC_ENDPOINT_ACCOUNT,
  @Name("vpc-endpoint-service-account")
  VPC_ENDPOINT_SERVICE_ACCOUNT,
}
