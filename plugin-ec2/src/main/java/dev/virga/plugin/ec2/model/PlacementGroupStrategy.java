package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a placement group strategy.
public enum PlacementGroupStrategy {
  @Name("cluster")
  CLUSTER,
  @Name("partition")
  PARTITION,
  @Name("spread")
  SPREAD,
}
