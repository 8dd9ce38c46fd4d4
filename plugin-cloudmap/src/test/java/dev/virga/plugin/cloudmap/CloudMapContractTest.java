package dev.virga.plugin.cloudmap;

import dev.virga.spi.ServicePlugin;
import dev.virga.testkit.PluginContract;

class CloudMapContractTest extends PluginContract {
  @Override
  protected ServicePlugin plugin() {
    return new CloudMapPlugin();
  }
}
