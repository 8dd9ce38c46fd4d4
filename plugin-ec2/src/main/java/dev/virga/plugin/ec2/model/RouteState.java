package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a route state.
public enum RouteState {
  @Name("active")
  ACTIVE,
  @Name("blackhole")
  BLACKHOLE,
  @Name("filtered")
  FILTERED,
}
