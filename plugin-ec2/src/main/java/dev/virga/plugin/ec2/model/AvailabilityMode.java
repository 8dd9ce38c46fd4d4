package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an availability mode.
public enum AvailabilityMode {
  @Name("zonal")
  ZONAL,
  @Name("regional")
  REGIONAL,
}
