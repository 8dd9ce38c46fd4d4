package dev.virga.plugin.s3;

import dev.virga.spi.ServicePlugin;
import dev.virga.testkit.PluginContract;

class S3ContractTest extends PluginContract {
  @Override
  protected ServicePlugin plugin() {
    return new S3Plugin();
  }

  @Override
  protected String unknownOperation() {
    return "GET /bucket?abac";
  }
}
