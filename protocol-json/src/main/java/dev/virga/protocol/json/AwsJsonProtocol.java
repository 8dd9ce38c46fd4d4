package dev.virga.protocol.json;

import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.protocol.Binding;
import dev.virga.spi.protocol.Protocol;
import dev.virga.spi.shape.OperationShape;
import java.util.List;
import java.util.Set;

/// [awsJson1.0](https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html) and
/// [awsJson1.1](https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html), which differ in
/// their content type alone.
public final class AwsJsonProtocol implements Protocol {
  private static final String PREFIX = "awsJson";

  @Override
  public Set<String> names() {
    return Set.of("awsJson1.0", "awsJson1.1");
  }

  @Override
  public Binding bind(ServiceDescriptor service, List<OperationShape> operations) {
    String target = service.target();
    if (target == null || target.isEmpty()) {
      throw new IllegalArgumentException(
          "service "
              + service.name()
              + " needs a target: what stands before the dot in "
              + AwsJsonBinding.TARGET);
    }
    String version = service.protocol().substring(PREFIX.length());
    return new AwsJsonBinding(
        target, "application/x-amz-json-" + version, operations, new JsonCodec());
  }
}
