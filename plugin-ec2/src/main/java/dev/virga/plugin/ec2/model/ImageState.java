package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an image state.
public enum ImageState {
  @Name("pending")
  PENDING,
  @Name("available")
  AVAILABLE,
  @Name("invalid")
  INVALID,
  @Name("deregistered")
  DEREGISTERED,
  @Name("transient")
  TRANSIENT,
  @Name("failed")
  FAILED,
  @Name("error")
  ERROR,
  @Name("disabled")
  DISABLED,
}
