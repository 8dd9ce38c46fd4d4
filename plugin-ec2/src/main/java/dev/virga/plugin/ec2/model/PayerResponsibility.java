package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a payer responsibility.
public enum PayerResponsibility {
  @Name("ServiceOwner")
  SERVICE_OWNER,
}
