package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a location type.
public enum LocationType {
  @Name("region")
  REGION,
  @Name("availability-zone")
  AVAILABILITY_ZONE,
  @Name("availability-zone-id")
  AVAILABILITY_ZONE_ID,
  @Name("outpost")
  OUTPOST,
}
