package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an address attribute name.
public enum AddressAttributeName {
  @Name("domain-name")
  DOMAIN_NAME,
}
