package dev.virga.plugin.ecr;

import dev.virga.spi.ServicePlugin;
import dev.virga.testkit.PluginContract;

class EcrContractTest extends PluginContract {
  @Override
  protected ServicePlugin plugin() {
    return new EcrPlugin();
  }
}
