package dev.virga.plugin.ecs;

import dev.virga.spi.ServicePlugin;
import dev.virga.testkit.PluginContract;

class EcsContractTest extends PluginContract {
  @Override
  protected ServicePlugin plugin() {
    return new EcsPlugin();
  }
}
