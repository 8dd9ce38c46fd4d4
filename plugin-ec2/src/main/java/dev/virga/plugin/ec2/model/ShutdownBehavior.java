package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a shutdown behavior.
public enum ShutdownBehavior {
  @Name("stop")
  STOP,
  @Name("terminate")
  TERMINATE,
}
