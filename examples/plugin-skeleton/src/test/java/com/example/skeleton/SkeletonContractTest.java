package com.example.skeleton;

import dev.virga.spi.ServicePlugin;
import dev.virga.testkit.PluginContract;

/// What every plugin keeps to, over HTTP.
class SkeletonContractTest extends PluginContract {
  @Override
  protected ServicePlugin plugin() {
    return new SkeletonPlugin();
  }
}
