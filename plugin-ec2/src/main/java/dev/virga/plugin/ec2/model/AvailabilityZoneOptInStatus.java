package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an availability zone opt in status.
public enum AvailabilityZoneOptInStatus {
  @Name("opt-in-not-required")
  OPT_IN_NOT_REQUIRED,
  @Name("opted-in")
  OPTED_IN,
  @Name("not-opted-in")
  NOT_OPTED_IN,
}
