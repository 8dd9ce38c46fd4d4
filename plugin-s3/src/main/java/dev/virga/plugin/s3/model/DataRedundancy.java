package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;

/// The values that S3 has for a data redundancy.
public enum DataRedundancy {
  @Name("SingleAvailabilityZone")
  SINGLE_AVAILABILITY_ZONE,
  @Name("SingleLocalZone")
  SINGLE_LOCAL_ZONE,
}
