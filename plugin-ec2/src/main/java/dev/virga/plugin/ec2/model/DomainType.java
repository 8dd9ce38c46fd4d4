package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a domain type.
public enum DomainType {
  @Name("vpc")
  VPC,
  @Name("standard")
  STANDARD,
}
