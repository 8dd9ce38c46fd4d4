package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.DnsConfig;
import dev.virga.plugin.cloudmap.model.DnsConfigChange;
import dev.virga.plugin.cloudmap.model.DnsRecord;
import dev.virga.plugin.cloudmap.model.HealthCheckConfig;
import dev.virga.plugin.cloudmap.model.HealthCheckType;
import dev.virga.plugin.cloudmap.model.NamespaceType;
import dev.virga.plugin.cloudmap.model.RecordType;
import dev.virga.plugin.cloudmap.model.RoutingPolicy;
import dev.virga.plugin.cloudmap.model.ServiceChange;
import dev.virga.plugin.cloudmap.model.ServiceTypeOption;
import dev.virga.plugin.cloudmap.model.StoredNamespace;
import dev.virga.plugin.cloudmap.model.StoredService;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the settings of a service may be, as
/// [CreateService](https://docs.aws.amazon.com/cloud-map/latest/api/API_CreateService.html) and
/// [DnsRecord](https://docs.aws.amazon.com/cloud-map/latest/api/API_DnsRecord.html) document it.
final class ServiceRules {
  private ServiceRules() {}

  /// The namespace that a new service is to be in: the request says it in one of two places.
  static String namespaceId(CreateService.Request request) {
    if (request.namespaceId() != null) {
      return request.namespaceId();
    }
    String inDnsConfig = request.dnsConfig() == null ? null : request.dnsConfig().namespaceId();
    if (inDnsConfig == null) {
      throw CloudMapErrors.noNamespaceId();
    }
    return inDnsConfig;
  }

  static void check(StoredNamespace namespace, CreateService.Request request) {
    DnsConfig dns = request.dnsConfig();
    if (dns != null) {
      checkDns(namespace, request, dns);
    }
    HealthCheckConfig health = request.healthCheckConfig();
    if (health != null) {
      if (request.healthCheckCustomConfig() != null) {
        throw CloudMapErrors.invalidInput(
            "You can specify either HealthCheckConfig or HealthCheckCustomConfig but not both.");
      }
      check(namespace, health, dns == null ? List.of() : dns.dnsRecords());
    }
  }

  static void check(StoredNamespace namespace, StoredService service, ServiceChange change) {
    DnsConfigChange dns = change.dnsConfig();
    if (dns != null) {
      if (service.service().dnsConfig() == null) {
        throw CloudMapErrors.dnsConfigOfHttpService();
      }
      Set<RecordType> changed = types(dns.dnsRecords());
      if (!changed.isEmpty() && !changed.equals(types(service.records()))) {
        throw CloudMapErrors.invalidInput(
            "The types of the DNS records of a service can't be changed.");
      }
    }
    HealthCheckConfig health = change.healthCheckConfig();
    if (health != null) {
      if (service.customHealth()) {
        throw CloudMapErrors.invalidInput(
            "A service with a HealthCheckCustomConfig can't have a HealthCheckConfig.");
      }
      HealthCheckConfig old = service.service().healthCheckConfig();
      if (old != null && old.type() != health.type()) {
        throw CloudMapErrors.invalidInput("The type of a health check can't be changed.");
      }
      check(namespace, health, dns == null ? List.of() : dns.dnsRecords());
    }
  }

  private static void checkDns(
      StoredNamespace namespace, CreateService.Request request, DnsConfig dns) {
    if (namespace.type() == NamespaceType.HTTP || request.type() == ServiceTypeOption.HTTP) {
      throw CloudMapErrors.dnsConfigOfHttpService();
    }
    if (dns.namespaceId() != null && !dns.namespaceId().equals(namespace.id())) {
      throw CloudMapErrors.invalidInput(
          "The NamespaceId of the service and that of its DnsConfig are not the same.");
    }
    Set<RecordType> types = types(dns.dnsRecords());
    if (types.isEmpty()) {
      throw CloudMapErrors.invalidInput("A DnsConfig must have at least one DnsRecord.");
    }
    if (types.contains(RecordType.CNAME)) {
      if (types.size() > 1) {
        throw CloudMapErrors.invalidInput("A CNAME record can't be combined with other records.");
      }
      if (dns.routingPolicy() != RoutingPolicy.WEIGHTED) {
        throw CloudMapErrors.invalidInput("A CNAME record needs the routing policy WEIGHTED.");
      }
    }
  }

  private static void check(
      StoredNamespace namespace, HealthCheckConfig health, List<DnsRecord> records) {
    if (namespace.type() == NamespaceType.DNS_PRIVATE) {
      throw CloudMapErrors.invalidInput(
          "A service in a private DNS namespace can't have a HealthCheckConfig.");
    }
    if (types(records).contains(RecordType.CNAME)) {
      throw CloudMapErrors.invalidInput(
          "A service with a CNAME record can't have a HealthCheckConfig.");
    }
    if (health.type() == HealthCheckType.TCP && isSet(health.resourcePath())) {
      throw CloudMapErrors.invalidInput("A health check of type TCP can't have a ResourcePath.");
    }
  }

  private static boolean isSet(@Nullable String text) {
    return text != null && !text.isEmpty();
  }

  private static Set<RecordType> types(List<DnsRecord> records) {
    Set<RecordType> types = EnumSet.noneOf(RecordType.class);
    for (DnsRecord record : records) {
      if (!types.add(record.type())) {
        throw CloudMapErrors.invalidInput(
            "There can be only one DnsRecord of type " + record.type() + ".");
      }
    }
    return types;
  }
}
