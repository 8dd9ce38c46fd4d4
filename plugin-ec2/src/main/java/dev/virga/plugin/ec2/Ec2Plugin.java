package dev.virga.plugin.ec2;

import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.ViolationStyle;
import java.util.List;

/// [Amazon EC2](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Welcome.html).
public final class Ec2Plugin implements ServicePlugin {
  private static final ServiceDescriptor DESCRIPTOR =
      ServiceDescriptor.query("ec2", "2016-11-15", "http://ec2.amazonaws.com/doc/2016-11-15/")
          .withProtocol("ec2")
          .withViolations(ViolationStyle.EC2);

  @Override
  public ServiceDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Service start(ServiceContext context) {
    return new Ec2Service(List.of());
  }
}
