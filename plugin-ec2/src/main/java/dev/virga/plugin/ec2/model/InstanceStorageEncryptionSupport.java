package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an instance storage encryption support.
public enum InstanceStorageEncryptionSupport {
  @Name("unsupported")
  UNSUPPORTED,
  @Name("required")
  REQUIRED,
}
