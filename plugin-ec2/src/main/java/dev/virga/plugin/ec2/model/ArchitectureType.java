package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an architecture type.
public enum ArchitectureType {
  @Name("i386")
  I386,
  @Name("x86_64")
  X86_64,
  @Name("arm64")
  ARM64,
  @Name("x86_64_mac")
  X86_64_MAC,
  @Name("arm64_mac")
  ARM64_MAC,
}
