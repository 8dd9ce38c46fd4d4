package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a launch template instance metadata protocol ipv6.
public enum LaunchTemplateInstanceMetadataProtocolIpv6 {
  @Name("disabled")
  DISABLED,
  @Name("enabled")
  ENABLED,
}
