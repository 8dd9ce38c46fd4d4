package com.example.parameters;

import dev.virga.spi.Operation;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import java.util.List;

/// The Parameter Store of AWS Systems Manager.
public final class ParametersPlugin implements ServicePlugin {
  @Override
  public ServiceDescriptor descriptor() {
    return ServiceDescriptor.json("ssm", "AmazonSSM");
  }

  @Override
  public Service start(ServiceContext context) {
    var store = new ParameterStore(context);
    List<Operation<?, ?>> operations =
        List.of(
            new AddTagsToResource(store),
            new DeleteParameter(store),
            new DeleteParameters(store),
            new DescribeParameters(store),
            new GetParameter(store),
            new GetParameterHistory(store),
            new GetParameters(store),
            new GetParametersByPath(store),
            new LabelParameterVersion(store),
            new ListTagsForResource(store),
            new PutParameter(store),
            new RemoveTagsFromResource(store),
            new UnlabelParameterVersion(store));
    return () -> operations;
  }
}
