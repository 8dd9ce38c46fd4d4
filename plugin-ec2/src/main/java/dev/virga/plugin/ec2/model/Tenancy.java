package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a tenancy.
public enum Tenancy {
  @Name("default")
  DEFAULT,
  @Name("dedicated")
  DEDICATED,
  @Name("host")
  HOST,
}
