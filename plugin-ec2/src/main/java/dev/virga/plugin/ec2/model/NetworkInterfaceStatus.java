package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a network interface status.
public enum NetworkInterfaceStatus {
  @Name("available")
  AVAILABLE,
  @Name("associated")
  ASSOCIATED,
  @Name("attaching")
  ATTACHING,
  @Name("in-use")
  IN_USE,
  @Name("detaching")
  DETACHING,
}
