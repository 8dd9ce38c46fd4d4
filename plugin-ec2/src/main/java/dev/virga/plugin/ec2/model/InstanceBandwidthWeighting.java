package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an instance bandwidth weighting.
public enum InstanceBandwidthWeighting {
  @Name("default")
  DEFAULT,
  @Name("vpc-1")
  VPC_1,
  @Name("ebs-1")
  EBS_1,
}
