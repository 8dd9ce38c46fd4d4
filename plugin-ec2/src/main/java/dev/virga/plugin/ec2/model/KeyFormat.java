package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a key format.
public enum KeyFormat {
  @Name("pem")
  PEM,
  @Name("ppk")
  PPK,
}
