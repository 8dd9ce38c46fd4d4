package dev.virga.plugin.sts;

import dev.virga.spi.ServicePlugin;
import dev.virga.testkit.PluginContract;

class StsContractTest extends PluginContract {
  @Override
  protected ServicePlugin plugin() {
    return new StsPlugin();
  }
}
