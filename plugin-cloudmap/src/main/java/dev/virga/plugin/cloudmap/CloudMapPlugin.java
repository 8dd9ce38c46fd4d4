package dev.virga.plugin.cloudmap;

import dev.virga.spi.OnDemand;
import dev.virga.spi.Operation;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.ViolationStyle;
import dev.virga.spi.capability.Discovery;
import java.util.List;
import java.util.Optional;

/// [AWS Cloud Map](https://docs.aws.amazon.com/cloud-map/latest/api/Welcome.html): namespaces, the
/// services in them, and where their instances are. Offers [Discovery] to the others.
public final class CloudMapPlugin implements ServicePlugin {
  private static final ServiceDescriptor DESCRIPTOR =
      ServiceDescriptor.json("cloudmap", "Route53AutoNaming_v20170314")
          .withSigningName("servicediscovery")
          .withViolations(ViolationStyle.INVALID_INPUT);

  @Override
  public ServiceDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<OnDemand> onDemand() {
    return Optional.of(OnDemand.ALONE.offering(Discovery.class));
  }

  @Override
  public Service start(ServiceContext context) {
    var identifiers = new Identifiers(context.ids());
    var log = new OperationLog(context, identifiers);
    var names = new Names(context);
    var namespaces = new Namespaces(context, identifiers, names, log);
    var services = new Services(context, identifiers, names);
    var instances = new Instances(context, namespaces, services, log);
    var tagged = new TaggedResources(namespaces, services);
    context.offer(Discovery.class, new CloudMapDiscovery(context, namespaces, services, instances));
    List<Operation<?, ?>> operations =
        List.of(
            new CreateHttpNamespace(namespaces),
            new CreatePrivateDnsNamespace(namespaces),
            new CreatePublicDnsNamespace(namespaces),
            new CreateService(namespaces, services, instances),
            new DeleteNamespace(namespaces, services, instances, context),
            new DeleteService(services, instances),
            new DeleteServiceAttributes(services),
            new DeregisterInstance(services, instances),
            new DiscoverInstances(namespaces, services, instances),
            new DiscoverInstancesRevision(namespaces, services),
            new GetInstance(services, instances),
            new GetInstancesHealthStatus(services, instances),
            new GetNamespace(namespaces),
            new GetOperation(log),
            new GetService(services, instances),
            new GetServiceAttributes(services),
            new ListInstances(services, instances),
            new ListNamespaces(namespaces),
            new ListOperations(log),
            new ListServices(namespaces, services, instances),
            new ListTagsForResource(tagged),
            new RegisterInstance(services, instances),
            new TagResource(tagged),
            new UntagResource(tagged),
            new UpdateHttpNamespace(namespaces),
            new UpdateInstanceCustomHealthStatus(services, instances),
            new UpdatePrivateDnsNamespace(namespaces),
            new UpdatePublicDnsNamespace(namespaces),
            new UpdateService(namespaces, services, log),
            new UpdateServiceAttributes(services));
    return () -> operations;
  }
}
