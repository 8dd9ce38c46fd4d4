package dev.virga.plugin.efs;

import dev.virga.spi.ServicePlugin;
import dev.virga.testkit.PluginContract;

class EfsContractTest extends PluginContract {
  @Override
  protected ServicePlugin plugin() {
    return new EfsPlugin();
  }
}
