package dev.virga.plugin.logs;

import dev.virga.spi.ServicePlugin;
import dev.virga.testkit.PluginContract;

class LogsContractTest extends PluginContract {
  @Override
  protected ServicePlugin plugin() {
    return new LogsPlugin();
  }
}
