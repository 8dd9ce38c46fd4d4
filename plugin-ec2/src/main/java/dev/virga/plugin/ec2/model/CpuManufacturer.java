package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a cpu manufacturer.
public enum CpuManufacturer {
  @Name("intel")
  INTEL,
  @Name("amd")
  AMD,
  @Name("amazon-web-services")
  AMAZON_WEB_SERVICES,
  @Name("apple")
  APPLE,
}
