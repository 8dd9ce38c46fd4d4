package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for a transport protocol.
public enum TransportProtocol {
  @Name("tcp")
  TCP,
  @Name("udp")
  UDP,
}
