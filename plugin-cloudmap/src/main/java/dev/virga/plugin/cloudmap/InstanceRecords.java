package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.DnsRecord;
import dev.virga.plugin.cloudmap.model.HealthStatus;
import dev.virga.plugin.cloudmap.model.RecordType;
import dev.virga.plugin.cloudmap.model.StoredInstance;
import dev.virga.plugin.cloudmap.model.StoredService;
import dev.virga.spi.capability.Discovery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The DNS records of the instances of one service.
///
/// @param name the DNS name of the service, in lower case
/// @param instances all of its instances
record InstanceRecords(StoredService service, String name, List<StoredInstance> instances) {
  /// For how long the name of a load balancer may be cached, in seconds: alias records have no TTL of
  /// their own, and this is that of the names of load balancers.
  private static final long ALIAS_TTL = 60;

  /// The records that have the name of the service. Instances known to be unhealthy are left out,
  /// unless all are.
  List<Discovery.DnsRecord> ofService() {
    List<StoredInstance> healthy =
        instances.stream()
            .filter(it -> Instances.health(service, it) != HealthStatus.UNHEALTHY)
            .toList();
    var records = new ArrayList<Discovery.DnsRecord>();
    for (StoredInstance instance : healthy.isEmpty() ? instances : healthy) {
      for (DnsRecord record : service.records()) {
        addRecord(record, instance, records);
      }
    }
    return records.stream().distinct().toList();
  }

  /// The records that have the name of an instance's host, to which an SRV record leads.
  List<Discovery.DnsRecord> ofHost(String host) {
    var records = new ArrayList<Discovery.DnsRecord>();
    for (DnsRecord record : service.records()) {
      if (record.type() == RecordType.SRV) {
        for (StoredInstance instance : instances) {
          if (hostName(instance).equals(host)) {
            addAddresses(record.ttl(), instance, records);
          }
        }
      }
    }
    return List.copyOf(records);
  }

  private void addRecord(
      DnsRecord record, StoredInstance instance, List<Discovery.DnsRecord> records) {
    Map<String, String> attributes = instance.attributes();
    String alias = InstanceAttribute.AWS_ALIAS_DNS_NAME.of(attributes);
    if (alias != null) {
      add(name, Discovery.RecordType.CNAME, ALIAS_TTL, withoutDot(alias), records);
      return;
    }
    String port = InstanceAttribute.AWS_INSTANCE_PORT.of(attributes);
    switch (record.type()) {
      case A ->
          add(
              name,
              Discovery.RecordType.A,
              record.ttl(),
              InstanceAttribute.AWS_INSTANCE_IPV4.of(attributes),
              records);
      case AAAA ->
          add(
              name,
              Discovery.RecordType.AAAA,
              record.ttl(),
              InstanceAttribute.AWS_INSTANCE_IPV6.of(attributes),
              records);
      case CNAME ->
          add(
              name,
              Discovery.RecordType.CNAME,
              record.ttl(),
              withoutDot(InstanceAttribute.AWS_INSTANCE_CNAME.of(attributes)),
              records);
      case SRV ->
          add(
              name,
              Discovery.RecordType.SRV,
              record.ttl(),
              port == null ? null : "1 1 " + port + " " + hostName(instance),
              records);
    }
  }

  private void addAddresses(long ttl, StoredInstance instance, List<Discovery.DnsRecord> records) {
    add(
        hostName(instance),
        Discovery.RecordType.A,
        ttl,
        InstanceAttribute.AWS_INSTANCE_IPV4.of(instance.attributes()),
        records);
    add(
        hostName(instance),
        Discovery.RecordType.AAAA,
        ttl,
        InstanceAttribute.AWS_INSTANCE_IPV6.of(instance.attributes()),
        records);
  }

  private String hostName(StoredInstance instance) {
    return instance.id().toLowerCase(Locale.ROOT) + "." + name;
  }

  private static void add(
      String name,
      Discovery.RecordType type,
      long ttl,
      @Nullable String value,
      List<Discovery.DnsRecord> records) {
    if (value != null) {
      records.add(new Discovery.DnsRecord(name, type, ttl, value));
    }
  }

  private static @Nullable String withoutDot(@Nullable String host) {
    return host != null && host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
  }
}
