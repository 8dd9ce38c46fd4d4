package dev.virga.plugin.ec2;

import dev.virga.spi.ServicePlugin;
import dev.virga.testkit.PluginContract;

class Ec2ContractTest extends PluginContract {
  @Override
  protected ServicePlugin plugin() {
    return new Ec2Plugin();
  }
}
