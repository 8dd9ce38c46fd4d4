package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an amd sev snp specification.
public enum AmdSevSnpSpecification {
  @Name("enabled")
  ENABLED,
  @Name("disabled")
  DISABLED,
}
