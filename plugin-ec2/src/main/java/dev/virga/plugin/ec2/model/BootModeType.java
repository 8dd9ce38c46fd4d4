package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a boot mode type.
public enum BootModeType {
  @Name("legacy-bios")
  LEGACY_BIOS,
  @Name("uefi")
  UEFI,
}
