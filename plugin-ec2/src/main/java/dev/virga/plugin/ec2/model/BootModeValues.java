package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a boot mode values.
public enum BootModeValues {
  @Name("legacy-bios")
  LEGACY_BIOS,
  @Name("uefi")
  UEFI,
  @Name("uefi-preferred")
  UEFI_PREFERRED,
}
