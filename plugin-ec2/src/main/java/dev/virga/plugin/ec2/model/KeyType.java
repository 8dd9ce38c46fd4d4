package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a key type.
public enum KeyType {
  @Name("rsa")
  RSA,
  @Name("ed25519")
  ED25519,
}
