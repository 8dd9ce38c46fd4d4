package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for an application protocol.
public enum ApplicationProtocol {
  @Name("http")
  HTTP,
  @Name("http2")
  HTTP2,
  @Name("grpc")
  GRPC,
}
