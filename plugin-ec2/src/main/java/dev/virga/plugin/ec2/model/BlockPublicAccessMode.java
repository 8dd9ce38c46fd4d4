package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a block public access mode.
public enum BlockPublicAccessMode {
  @Name("off")
  OFF,
  @Name("block-bidirectional")
  BLOCK_BIDIRECTIONAL,
  @Name("block-ingress")
  BLOCK_INGRESS,
}
