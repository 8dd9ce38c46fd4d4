package dev.virga.plugin.cloudmap.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A row of the table of services.
///
/// @param service what clients see, but for the number of instances, which is counted
/// @param attributes the attributes of the service itself
/// @param revision grows whenever an instance is registered or deregistered
public record StoredService(
    Service service, List<Tag> tags, Map<String, String> attributes, long revision) {
  /// Its id.
  public String id() {
    return Objects.requireNonNull(service.id());
  }

  /// Its name.
  public String name() {
    return Objects.requireNonNull(service.name());
  }

  /// The namespace it is in.
  public String namespaceId() {
    return Objects.requireNonNull(service.namespaceId());
  }

  /// The DNS records that its instances get.
  public List<DnsRecord> records() {
    DnsConfig config = service.dnsConfig();
    return config == null ? List.of() : config.dnsRecords();
  }

  /// Whether its instances get a record of a type.
  public boolean has(RecordType type) {
    return records().stream().anyMatch(it -> it.type() == type);
  }

  /// How many records a query is answered with.
  public RoutingPolicy routingPolicy() {
    DnsConfig config = service.dnsConfig();
    return config == null || config.routingPolicy() == null
        ? RoutingPolicy.MULTIVALUE
        : config.routingPolicy();
  }

  /// Whether clients tell how its instances are.
  public boolean customHealth() {
    return service.healthCheckCustomConfig() != null;
  }

  /// The same with another description of itself.
  public StoredService changed(Service service) {
    return new StoredService(service, tags, attributes, revision);
  }

  /// The same with other tags.
  public StoredService tagged(List<Tag> tags) {
    return new StoredService(service, tags, attributes, revision);
  }

  /// The same with other attributes.
  public StoredService attributed(Map<String, String> attributes) {
    return new StoredService(service, tags, attributes, revision);
  }

  /// The same after a change of its instances.
  public StoredService revised() {
    return new StoredService(service, tags, attributes, revision + 1);
  }
}
