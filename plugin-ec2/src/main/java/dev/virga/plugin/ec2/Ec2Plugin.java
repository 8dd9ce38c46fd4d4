package dev.virga.plugin.ec2;

import dev.virga.plugin.ec2.address.AddressOperations;
import dev.virga.plugin.ec2.eni.NetworkInterfaceOperations;
import dev.virga.plugin.ec2.eni.ServiceNetworks;
import dev.virga.plugin.ec2.gateway.NatOperations;
import dev.virga.plugin.ec2.group.GroupOperations;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.ViolationStyle;
import dev.virga.spi.capability.Networks;
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
    var store = Store.open(context);
    var networks = new ServiceNetworks(store, _ -> {});
    networks.forgetTasks();
    context.offer(Networks.class, networks);
    List<List<Operation<?, ?>>> operations =
        List.of(
            AddressOperations.of(store),
            GroupOperations.of(store),
            NatOperations.of(store),
            NetworkInterfaceOperations.of(store));
    return new Ec2Service(operations.stream().flatMap(List::stream).toList());
  }
}
