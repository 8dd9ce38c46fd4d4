package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.DnsProperties;
import dev.virga.plugin.cloudmap.model.NamespaceType;
import dev.virga.plugin.cloudmap.model.RoutingPolicy;
import dev.virga.plugin.cloudmap.model.StoredNamespace;
import dev.virga.plugin.cloudmap.model.StoredService;
import dev.virga.spi.Scope;
import dev.virga.spi.capability.Discovery;
import dev.virga.spi.capability.Discovery.Answer;
import dev.virga.spi.capability.Discovery.Routing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds what DNS knows about a name.
final class Resolver {
  /// The name of a service that has the name of its namespace.
  private static final String APEX = ".";

  private final Namespaces namespaces;
  private final Services services;
  private final Instances instances;

  Resolver(Namespaces namespaces, Services services, Instances instances) {
    this.namespaces = namespaces;
    this.services = services;
    this.instances = instances;
  }

  /// The records of a name, and the service that they are of.
  private record Found(List<Discovery.DnsRecord> records, RoutingPolicy routing) {}

  Optional<Answer> resolve(
      Scope scope, @Nullable String vpcId, String name, Discovery.RecordType type) {
    String lower = Names.lowerCase(name);
    String full = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    return namespaces.list(scope).stream()
        .filter(it -> visible(it, vpcId) && responsible(it, full))
        .max(Comparator.comparingInt((StoredNamespace it) -> it.name().length()))
        .map(it -> answer(scope, it, full, type));
  }

  private Answer answer(
      Scope scope, StoredNamespace namespace, String full, Discovery.RecordType type) {
    boolean apex = full.length() == namespace.name().length();
    Found found = find(scope, namespace, full, apex);
    DnsProperties dns = namespace.dns();
    return new Answer(
        CloudMapDiscovery.describe(namespace),
        apex || !found.records().isEmpty(),
        found.routing() == RoutingPolicy.WEIGHTED ? Routing.WEIGHTED : Routing.MULTIVALUE,
        found.records().stream()
            .filter(it -> it.type() == type || it.type() == Discovery.RecordType.CNAME)
            .toList(),
        dns == null || dns.soa() == null ? Namespaces.DEFAULT_SOA_TTL : dns.soa().ttl());
  }

  private Found find(Scope scope, StoredNamespace namespace, String full, boolean apex) {
    String rest = apex ? APEX : full.substring(0, full.length() - namespace.name().length() - 1);
    Optional<StoredService> service = services.inDns(scope, namespace.id(), rest);
    if (service.isPresent()) {
      return new Found(
          records(scope, service.get(), full).ofService(), service.get().routingPolicy());
    }
    // A host is an instance in front of the name of its service, and both may have dots.
    for (int dot = rest.indexOf('.'); dot > 0; dot = rest.indexOf('.', dot + 1)) {
      List<Discovery.DnsRecord> records = host(scope, namespace, rest.substring(dot + 1), full);
      if (!records.isEmpty()) {
        return new Found(records, RoutingPolicy.MULTIVALUE);
      }
    }
    return new Found(host(scope, namespace, APEX, full), RoutingPolicy.MULTIVALUE);
  }

  private List<Discovery.DnsRecord> host(
      Scope scope, StoredNamespace namespace, String serviceName, String full) {
    String zone = Names.lowerCase(namespace.name());
    String name = serviceName.equals(APEX) ? zone : serviceName + "." + zone;
    return services
        .inDns(scope, namespace.id(), serviceName)
        .map(it -> records(scope, it, name).ofHost(full))
        .orElse(List.of());
  }

  private InstanceRecords records(Scope scope, StoredService service, String name) {
    return new InstanceRecords(service, name, instances.list(scope, service));
  }

  private static boolean visible(StoredNamespace namespace, @Nullable String vpcId) {
    return namespace.type() == NamespaceType.DNS_PUBLIC
        || (namespace.type() == NamespaceType.DNS_PRIVATE
            && (vpcId == null || vpcId.equals(namespace.vpc())));
  }

  private static boolean responsible(StoredNamespace namespace, String full) {
    String zone = Names.lowerCase(namespace.name());
    return full.equals(zone) || full.endsWith("." + zone);
  }
}
