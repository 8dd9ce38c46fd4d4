package dev.virga.plugin.lambda;

import dev.virga.spi.ServicePlugin;
import dev.virga.testkit.PluginContract;

class LambdaContractTest extends PluginContract {
  @Override
  protected ServicePlugin plugin() {
    return new LambdaPlugin();
  }
}
