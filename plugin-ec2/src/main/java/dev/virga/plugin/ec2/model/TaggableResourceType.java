package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a taggable resource type.
public enum TaggableResourceType {
  @Name("network-interface")
  NETWORK_INTERFACE,
  @Name("instance")
  INSTANCE,
  @Name("auto-scaling-group")
  AUTO_SCALING_GROUP,
}
