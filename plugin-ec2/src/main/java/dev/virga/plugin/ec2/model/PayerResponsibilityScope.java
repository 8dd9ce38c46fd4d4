package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a payer responsibility scope.
public enum PayerResponsibilityScope {
  @Name("vpc-endpoint-charges")
  VPC_ENDPOINT_CHARGES,
}
