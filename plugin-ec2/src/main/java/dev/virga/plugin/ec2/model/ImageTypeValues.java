package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an image type values.
public enum ImageTypeValues {
  @Name("machine")
  MACHINE,
  @Name("kernel")
  KERNEL,
  @Name("ramdisk")
  RAMDISK,
}
