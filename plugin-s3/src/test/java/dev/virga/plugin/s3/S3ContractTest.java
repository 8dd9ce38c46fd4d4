package dev.virga.plugin.s3;

import dev.virga.spi.ServicePlugin;
import dev.virga.testkit.PluginContract;
import java.net.http.HttpRequest;

class S3ContractTest extends PluginContract {
  @Override
  protected ServicePlugin plugin() {
    return new S3Plugin();
  }

  @Override
  protected HttpRequest unknownOperation() {
    return request("GET", "/bucket?abac");
  }
}
