package dev.virga.plugin.ec2;

import dev.virga.plugin.ec2.acl.NetworkAclOperations;
import dev.virga.plugin.ec2.address.AddressOperations;
import dev.virga.plugin.ec2.catalogue.CatalogueOperations;
import dev.virga.plugin.ec2.endpoint.EndpointOperations;
import dev.virga.plugin.ec2.eni.NetworkInterfaceOperations;
import dev.virga.plugin.ec2.eni.ServiceNetworks;
import dev.virga.plugin.ec2.flowlog.FlowLogOperations;
import dev.virga.plugin.ec2.gateway.InternetGatewayOperations;
import dev.virga.plugin.ec2.gateway.NatOperations;
import dev.virga.plugin.ec2.group.GroupOperations;
import dev.virga.plugin.ec2.keypair.KeyPairOperations;
import dev.virga.plugin.ec2.place.PlaceOperations;
import dev.virga.plugin.ec2.prefixlist.PrefixListOperations;
import dev.virga.plugin.ec2.route.RouteOperations;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.plugin.ec2.subnet.SubnetOperations;
import dev.virga.plugin.ec2.tag.TagOperations;
import dev.virga.plugin.ec2.template.TemplateOperations;
import dev.virga.plugin.ec2.vpc.Defaults;
import dev.virga.plugin.ec2.vpc.VpcOperations;
import dev.virga.spi.OnDemand;
import dev.virga.spi.Operation;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.ViolationStyle;
import dev.virga.spi.capability.Networks;
import java.util.List;
import java.util.Optional;
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
  public Optional<OnDemand> onDemand() {
    return Optional.of(OnDemand.ALONE.offering(Networks.class));
  }

  @Override
  public Service start(ServiceContext context) {
    var store = Store.open(context);
    var defaults = new Defaults(store);
    var networks = new ServiceNetworks(store, defaults::ensure);
    networks.forgetTasks();
    context.offer(Networks.class, networks);
    return new Ec2Service(operations(store), defaults);
  }

  /// What EC2 answers, by resource.
  private static List<Operation<?, ?>> operations(Store store) {
    return Stream.of(
            VpcOperations.of(store),
            SubnetOperations.of(store),
            RouteOperations.of(store),
            NetworkAclOperations.of(store),
            InternetGatewayOperations.of(store),
            NatOperations.of(store),
            PrefixListOperations.of(store),
            GroupOperations.of(store),
            NetworkInterfaceOperations.of(store),
            AddressOperations.of(store),
            TagOperations.of(store),
            PlaceOperations.of(store),
            KeyPairOperations.of(store),
            TemplateOperations.of(store),
            CatalogueOperations.of(),
            FlowLogOperations.of(store),
            EndpointOperations.of(store))
        .flatMap(List::stream)
        .collect(Collectors.toUnmodifiableList());
  }
}
