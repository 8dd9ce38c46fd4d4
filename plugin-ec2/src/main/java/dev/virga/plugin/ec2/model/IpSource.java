package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an ip source.
public enum IpSource {
  @Name("amazon")
  AMAZON,
  @Name("byoip")
  BYOIP,
  @Name("none")
  NONE,
}
