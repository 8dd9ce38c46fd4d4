package dev.virga.plugin.ecr;

import dev.virga.spi.Operation;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import java.util.List;

/// [Amazon Elastic Container Registry](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/Welcome.html).
public final class EcrPlugin implements ServicePlugin {
  private static final ServiceDescriptor DESCRIPTOR =
      ServiceDescriptor.json("ecr", "AmazonEC2ContainerRegistry_V20150921");

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
