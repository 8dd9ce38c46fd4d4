package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Name;

/// The values that IAM has for an assertion encryption mode type.
public enum AssertionEncryptionModeType {
  @Name("Required")
  REQUIRED,
  @Name("Allowed")
  ALLOWED,
}
