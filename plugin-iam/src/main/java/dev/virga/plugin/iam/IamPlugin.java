package dev.virga.plugin.iam;

import dev.virga.spi.Operation;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import java.util.List;

/// [AWS Identity and Access Management](https://docs.aws.amazon.com/IAM/latest/APIReference/welcome.html).
public final class IamPlugin implements ServicePlugin {
  private static final ServiceDescriptor DESCRIPTOR =
      ServiceDescriptor.query("iam", "2010-05-08", "https://iam.amazonaws.com/doc/2010-05-08/");

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
