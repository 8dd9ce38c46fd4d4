package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an account attribute name.
public enum AccountAttributeName {
  @Name("supported-platforms")
  SUPPORTED_PLATFORMS,
  @Name("default-vpc")
  DEFAULT_VPC,
}
