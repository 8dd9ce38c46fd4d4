package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a product code values.
public enum ProductCodeValues {
  @Name("devpay")
  DEVPAY,
  @Name("marketplace")
  MARKETPLACE,
}
