package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for a cpu manufacturer.
public enum CpuManufacturer {
  @Name("intel")
  INTEL,
  @Name("amd")
  AMD,
  @Name("amazon-web-services")
  AMAZON_WEB_SERVICES,
}
