package dev.virga.plugin.ecs.model;

/// The values that ECS has for a capacity reservation preference.
public enum CapacityReservationPreference {
  RESERVATIONS_ONLY,
  RESERVATIONS_FIRST,
  RESERVATIONS_EXCLUDED,
}
