package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a hostname type.
public enum HostnameType {
  @Name("ip-name")
  IP_NAME,
  @Name("resource-name")
  RESOURCE_NAME,
}
