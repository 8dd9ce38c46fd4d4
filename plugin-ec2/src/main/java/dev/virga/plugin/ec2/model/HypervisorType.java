package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a hypervisor type.
public enum HypervisorType {
  @Name("ovm")
  OVM,
  @Name("xen")
  XEN,
}
