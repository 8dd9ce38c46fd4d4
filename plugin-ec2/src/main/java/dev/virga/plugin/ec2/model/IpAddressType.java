package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an ip address type.
public enum IpAddressType {
  @Name("ipv4")
  IPV4,
  @Name("dualstack")
  DUALSTACK,
  @Name("ipv6")
  IPV6,
}
