package com.example.skeleton;

import dev.virga.spi.Operation;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import java.util.List;

/// The service @name@.
public final class SkeletonPlugin implements ServicePlugin {
  @Override
  public ServiceDescriptor descriptor() {
    return ServiceDescriptor.json("@name@", "@Class@");
  }

  @Override
  public Service start(ServiceContext context) {
    List<Operation<?, ?>> operations =
        List.of(new Greet(context.table("greetings", Greeting.class), context.clock()));
    return () -> operations;
  }
}
