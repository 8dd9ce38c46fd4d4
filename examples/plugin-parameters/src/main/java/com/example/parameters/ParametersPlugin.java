package com.example.parameters;

import dev.virga.spi.Operation;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.Table;
import java.util.List;

/// The Parameter Store of AWS Systems Manager.
public final class ParametersPlugin implements ServicePlugin {
  @Override
  public ServiceDescriptor descriptor() {
    return ServiceDescriptor.json("ssm", "AmazonSSM");
  }

  @Override
  public Service start(ServiceContext context) {
    Table<Parameter> parameters = context.table("parameters", Parameter.class);
    List<Operation<?, ?>> operations =
        List.of(new PutParameter(parameters, context.clock()), new GetParameter(parameters));
    return () -> operations;
  }
}
