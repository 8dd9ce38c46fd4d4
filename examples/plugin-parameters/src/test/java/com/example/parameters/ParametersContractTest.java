package com.example.parameters;

import dev.virga.spi.ServicePlugin;
import dev.virga.testkit.PluginContract;

/// What every plugin keeps to.
class ParametersContractTest extends PluginContract {
  @Override
  protected ServicePlugin plugin() {
    return new ParametersPlugin();
  }
}
