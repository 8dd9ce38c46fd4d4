package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a rule action.
public enum RuleAction {
  @Name("allow")
  ALLOW,
  @Name("deny")
  DENY,
}
