package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an ipv6 address attribute.
public enum Ipv6AddressAttribute {
  @Name("public")
  PUBLIC,
  @Name("private")
  PRIVATE,
}
