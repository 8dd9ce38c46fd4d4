package dev.virga.plugin.efs;

import dev.virga.spi.Operation;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import java.util.List;

/// [Amazon Elastic File System](https://docs.aws.amazon.com/efs/latest/ug/api-reference.html).
public final class EfsPlugin implements ServicePlugin {
  private static final ServiceDescriptor DESCRIPTOR =
      ServiceDescriptor.restJson("efs", "2015-02-01").withSigningName("elasticfilesystem");

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
