package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a service connectivity type.
public enum ServiceConnectivityType {
  @Name("ipv4")
  IPV4,
  @Name("ipv6")
  IPV6,
}
