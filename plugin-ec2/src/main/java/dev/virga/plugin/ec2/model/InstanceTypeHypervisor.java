package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an instance type hypervisor.
public enum InstanceTypeHypervisor {
  @Name("nitro")
  NITRO,
  @Name("xen")
  XEN,
}
