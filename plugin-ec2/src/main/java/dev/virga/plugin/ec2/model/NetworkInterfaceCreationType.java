package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a network interface creation type.
public enum NetworkInterfaceCreationType {
  @Name("efa")
  EFA,
  @Name("efa-only")
  EFA_ONLY,
  @Name("branch")
  BRANCH,
  @Name("trunk")
  TRUNK,
}
