package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a capacity reservation preference.
public enum CapacityReservationPreference {
  @Name("capacity-reservations-only")
  CAPACITY_RESERVATIONS_ONLY,
  @Name("open")
  OPEN,
  @Name("none")
  NONE,
}
