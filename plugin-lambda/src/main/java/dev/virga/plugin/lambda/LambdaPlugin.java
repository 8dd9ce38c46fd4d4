package dev.virga.plugin.lambda;

import dev.virga.spi.Operation;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import java.util.List;
import java.util.stream.Stream;

/// [AWS Lambda](https://docs.aws.amazon.com/lambda/latest/api/welcome.html): functions that really run.
public final class LambdaPlugin implements ServicePlugin {
  private static final ServiceDescriptor DESCRIPTOR =
      ServiceDescriptor.restJson("lambda", "2015-03-31");

  @Override
  public ServiceDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Service start(ServiceContext context) {
    List<Operation<?, ?>> operations =
        Stream.<List<Operation<?, ?>>>of().<Operation<?, ?>>flatMap(List::stream).toList();
    return () -> operations;
  }
}
