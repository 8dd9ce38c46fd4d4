package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a nested virtualization specification.
public enum NestedVirtualizationSpecification {
  @Name("enabled")
  ENABLED,
  @Name("disabled")
  DISABLED,
}
