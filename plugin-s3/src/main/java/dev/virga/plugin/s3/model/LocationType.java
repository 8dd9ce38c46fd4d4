package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;

/// The values that S3 has for a location type.
public enum LocationType {
  @Name("AvailabilityZone")
  AVAILABILITY_ZONE,
  @Name("LocalZone")
  LOCAL_ZONE,
}
