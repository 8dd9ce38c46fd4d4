package dev.virga.protocol.rest;

import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.protocol.Binding;
import dev.virga.spi.protocol.Protocol;
import dev.virga.spi.shape.OperationShape;
import java.util.List;
import java.util.Set;

/// [restJson1](https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html).
public final class RestProtocol implements Protocol {
  @Override
  public Set<String> names() {
    return Set.of("restJson1");
  }

  @Override
  public Binding bind(ServiceDescriptor service, List<OperationShape> operations) {
    return new RestBinding(new JsonFormat(), operations);
  }
}
