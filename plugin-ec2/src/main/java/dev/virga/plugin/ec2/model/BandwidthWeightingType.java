package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a bandwidth weighting type.
public enum BandwidthWeightingType {
  @Name("default")
  DEFAULT,
  @Name("vpc-1")
  VPC_1,
  @Name("ebs-1")
  EBS_1,
}
