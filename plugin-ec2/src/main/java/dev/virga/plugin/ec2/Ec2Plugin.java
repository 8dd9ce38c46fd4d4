package dev.virga.plugin.ec2;

import dev.virga.plugin.ec2.acl.NetworkAclOperations;
import dev.virga.plugin.ec2.gateway.InternetGatewayOperations;
import dev.virga.plugin.ec2.prefixlist.PrefixListOperations;
import dev.virga.plugin.ec2.route.RouteOperations;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.plugin.ec2.subnet.SubnetOperations;
import dev.virga.plugin.ec2.vpc.Defaults;
import dev.virga.plugin.ec2.vpc.VpcOperations;
import dev.virga.spi.Operation;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.ViolationStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    var store = Store.open(context);
    return new Ec2Service(operations(store), new Defaults(store));
  }

  /// What EC2 answers, by resource.
  private static List<Operation<?, ?>> operations(Store store) {
    return Stream.of(
            VpcOperations.of(store),
            SubnetOperations.of(store),
            RouteOperations.of(store),
            NetworkAclOperations.of(store),
            InternetGatewayOperations.of(store),
            PrefixListOperations.of(store))
        .flatMap(List::stream)
        .collect(Collectors.toUnmodifiableList());
  }
}
