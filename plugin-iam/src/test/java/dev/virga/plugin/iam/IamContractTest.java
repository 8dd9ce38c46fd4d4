package dev.virga.plugin.iam;

import dev.virga.spi.ServicePlugin;
import dev.virga.testkit.PluginContract;

class IamContractTest extends PluginContract {
  @Override
  protected ServicePlugin plugin() {
    return new IamPlugin();
  }
}
