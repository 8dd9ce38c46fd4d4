package dev.virga.plugin.cloudmap;

import dev.virga.spi.Operation;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import java.util.List;

/// [AWS Cloud Map](https://docs.aws.amazon.com/cloud-map/latest/api/Welcome.html).
public final class CloudMapPlugin implements ServicePlugin {
  private static final ServiceDescriptor DESCRIPTOR =
      ServiceDescriptor.json("cloudmap", "Route53AutoNaming_v20170314")
          .withSigningName("servicediscovery");

  @Override
  public ServiceDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Service start(ServiceContext context) {
    List<Operation<?, ?>> operations = List.of();
    return () -> operations;
  }
}
