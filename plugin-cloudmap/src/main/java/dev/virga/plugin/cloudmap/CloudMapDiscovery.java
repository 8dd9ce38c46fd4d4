package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.HealthStatus;
import dev.virga.plugin.cloudmap.model.NamespaceType;
import dev.virga.plugin.cloudmap.model.StoredNamespace;
import dev.virga.plugin.cloudmap.model.StoredService;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.capability.Discovery;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Namespaces, services and instances for the other plugins. They come from the background too, so each
/// change is a transaction of its own.
final class CloudMapDiscovery implements Discovery {
  private final ServiceContext context;
  private final Namespaces namespaces;
  private final Services services;
  private final Instances instances;
  private final Resolver resolver;

  CloudMapDiscovery(
      ServiceContext context, Namespaces namespaces, Services services, Instances instances) {
    this.context = context;
    this.namespaces = namespaces;
    this.services = services;
    this.instances = instances;
    resolver = new Resolver(namespaces, services, instances);
  }

  @Override
  public List<Namespace> namespaces(Scope scope) {
    return namespaces.list(scope).stream()
        .map(CloudMapDiscovery::describe)
        .sorted(Comparator.comparing(Namespace::name).thenComparing(Namespace::namespaceId))
        .toList();
  }

  @Override
  public Optional<Namespace> namespace(Scope scope, String name) {
    return namespaces.called(scope, name).map(CloudMapDiscovery::describe);
  }

  @Override
  public Optional<Service> service(Scope scope, String service) {
    return services.find(scope, service).map(CloudMapDiscovery::describe);
  }

  @Override
  public Optional<Service> service(Scope scope, String namespaceId, String name) {
    return namespaces
        .find(scope, namespaceId)
        .flatMap(it -> services.called(scope, it.id(), name))
        .map(CloudMapDiscovery::describe);
  }

  @Override
  public void register(
      Scope scope, String service, String instanceId, Map<String, String> attributes) {
    context.transaction(() ->
        instances.register(scope, services.require(scope, service), instanceId, null, attributes));
  }

  @Override
  public void deregister(Scope scope, String service, String instanceId) {
    context.transaction(() ->
        services
            .find(scope, service)
            .filter(it -> instances.find(scope, it, instanceId).isPresent())
            .map(it -> instances.deregister(scope, it, instanceId)));
  }

  @Override
  public void health(Scope scope, String service, String instanceId, boolean healthy) {
    HealthStatus health = healthy ? HealthStatus.HEALTHY : HealthStatus.UNHEALTHY;
    context.transaction(() ->
        services
            .find(scope, service)
            .filter(StoredService::customHealth)
            .filter(it -> instances.find(scope, it, instanceId).isPresent())
            .map(it -> instances.changeHealth(scope, it, instanceId, health)));
  }

  @Override
  public Optional<Answer> resolve(
      Scope scope, @Nullable String vpcId, String name, RecordType type) {
    return resolver.resolve(scope, vpcId, name, type);
  }

  static Namespace describe(StoredNamespace row) {
    return new Namespace(
        row.id(),
        Objects.requireNonNull(row.namespace().arn()),
        row.name(),
        row.vpc(),
        row.type() != NamespaceType.HTTP);
  }

  private static Service describe(StoredService row) {
    return new Service(
        row.id(),
        Objects.requireNonNull(row.service().arn()),
        row.name(),
        row.namespaceId(),
        row.records().stream().map(it -> type(it.type())).toList(),
        row.customHealth());
  }

  private static Discovery.RecordType type(dev.virga.plugin.cloudmap.model.RecordType type) {
    return switch (type) {
      case A -> Discovery.RecordType.A;
      case AAAA -> Discovery.RecordType.AAAA;
      case CNAME -> Discovery.RecordType.CNAME;
      case SRV -> Discovery.RecordType.SRV;
    };
  }
}
