package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.Identifiers.Kind;
import dev.virga.plugin.cloudmap.model.DnsConfig;
import dev.virga.plugin.cloudmap.model.DnsRecord;
import dev.virga.plugin.cloudmap.model.RoutingPolicy;
import dev.virga.plugin.cloudmap.model.Service;
import dev.virga.plugin.cloudmap.model.ServiceType;
import dev.virga.plugin.cloudmap.model.StoredNamespace;
import dev.virga.plugin.cloudmap.model.StoredService;
import dev.virga.plugin.cloudmap.model.Tag;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The services.
final class Services {
  private final Table<StoredService> services;
  private final Identifiers identifiers;
  private final Names names;
  private final InstantSource clock;

  Services(ServiceContext context, Identifiers identifiers, Names names) {
    services = context.table("services", StoredService.class);
    this.identifiers = identifiers;
    this.names = names;
    clock = context.clock();
  }

  /// Makes a service, or finds the one that the same request made before.
  StoredService create(Scope scope, StoredNamespace namespace, CreateService.Request wanted) {
    String id = identifiers.next(Kind.SERVICE);
    List<Tag> tags = ResourceTags.of(wanted.tags(), Identifiers.arn(scope, Kind.SERVICE, id));
    Service service = service(scope, id, namespace, wanted);
    Optional<StoredService> other =
        names.take(scope, key(service), id).flatMap(it -> services.get(scope, it));
    if (other.isPresent()) {
      return repeated(service, tags, other.get());
    }
    var row = new StoredService(service, tags, Map.of(), 1);
    services.put(scope, id, row);
    return row;
  }

  void remove(Scope scope, StoredService service) {
    services.remove(scope, service.id());
    names.free(scope, key(service.service()));
  }

  /// @return the service as it is now
  StoredService change(Scope scope, String id, UnaryOperator<StoredService> change) {
    return services.update(scope, id, change).orElseThrow(() -> CloudMapErrors.serviceNotFound(id));
  }

  Optional<StoredService> find(Scope scope, String idOrArn) {
    return Identifiers.id(scope, Kind.SERVICE, idOrArn).flatMap(id -> services.get(scope, id));
  }

  StoredService require(Scope scope, String idOrArn) {
    return find(scope, idOrArn).orElseThrow(() -> CloudMapErrors.serviceNotFound(idOrArn));
  }

  /// Finds a service by its name, in exactly this case.
  Optional<StoredService> called(Scope scope, String namespaceId, String name) {
    return inDns(scope, namespaceId, name)
        .filter(it -> it.name().equals(name))
        .or(() -> taken(scope, Names.service(namespaceId, name, false)));
  }

  /// Finds a service that DNS knows, in any case.
  Optional<StoredService> inDns(Scope scope, String namespaceId, String name) {
    return taken(scope, Names.service(namespaceId, name, true));
  }

  List<StoredService> list(Scope scope) {
    return services.list(scope);
  }

  List<StoredService> in(Scope scope, String namespaceId) {
    return services.list(scope).stream()
        .filter(it -> it.namespaceId().equals(namespaceId))
        .toList();
  }

  private Optional<StoredService> taken(Scope scope, String key) {
    return names.find(scope, key).flatMap(id -> services.get(scope, id));
  }

  private static String key(Service service) {
    return Names.service(
        Objects.requireNonNull(service.namespaceId()),
        Objects.requireNonNull(service.name()),
        service.type() == ServiceType.DNS_HTTP);
  }

  private Service service(
      Scope scope, String id, StoredNamespace namespace, CreateService.Request wanted) {
    DnsConfig dns = wanted.dnsConfig();
    return Service.of(it -> {
      it.id = id;
      it.arn = Identifiers.arn(scope, Kind.SERVICE, id);
      it.resourceOwner = scope.account();
      it.name = wanted.name();
      it.namespaceId = namespace.id();
      it.description = wanted.description();
      it.dnsConfig = dns == null ? null : dnsConfig(namespace.id(), dns);
      it.type = dns == null ? ServiceType.HTTP : ServiceType.DNS_HTTP;
      it.healthCheckConfig = wanted.healthCheckConfig();
      it.healthCheckCustomConfig = wanted.healthCheckCustomConfig();
      it.createDate = clock.instant();
      it.creatorRequestId = wanted.creatorRequestId();
      it.createdByAccount = scope.account();
    });
  }

  private static DnsConfig dnsConfig(String namespaceId, DnsConfig wanted) {
    RoutingPolicy routing =
        wanted.routingPolicy() == null ? RoutingPolicy.MULTIVALUE : wanted.routingPolicy();
    List<DnsRecord> records = wanted.dnsRecords();
    return new DnsConfig(namespaceId, routing, records);
  }

  private static StoredService repeated(Service wanted, List<Tag> tags, StoredService existing) {
    Service old = existing.service();
    Service asOld =
        wanted.with(it -> {
          it.id = old.id();
          it.arn = old.arn();
          it.createDate = old.createDate();
        });
    if (wanted.creatorRequestId() == null || !asOld.equals(old) || !tags.equals(existing.tags())) {
      throw CloudMapErrors.serviceAlreadyExists(existing);
    }
    return existing;
  }
}
