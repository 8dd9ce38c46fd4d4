package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a connectivity type.
public enum ConnectivityType {
  @Name("private")
  PRIVATE,
  @Name("public")
  PUBLIC,
}
