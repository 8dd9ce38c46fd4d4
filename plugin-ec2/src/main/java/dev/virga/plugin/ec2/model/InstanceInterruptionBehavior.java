package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an instance interruption behavior.
public enum InstanceInterruptionBehavior {
  @Name("hibernate")
  HIBERNATE,
  @Name("stop")
  STOP,
  @Name("terminate")
  TERMINATE,
}
