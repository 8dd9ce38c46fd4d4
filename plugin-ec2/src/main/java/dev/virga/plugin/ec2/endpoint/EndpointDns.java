package dev.virga.plugin.ec2.endpoint;

import dev.virga.plugin.ec2.model.DnsEntry;
import dev.virga.plugin.ec2.model.Subnet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The [names of interface endpoints](https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html#interface-endpoint-dns-hostnames).
final class EndpointDns {
  private static final int SUFFIX = 8;

  private EndpointDns() {}

  /// The name of the endpoint, those of its zones, and the public name of the service if that leads to
  /// the endpoint too.
  static List<DnsEntry> entries(
      EndpointService service, String endpointId, List<Subnet> subnets, boolean isPrivate) {
    String label = endpointId + "-" + endpointId.substring(endpointId.length() - SUFFIX);
    Stream<String> zonal =
        subnets.stream()
            .map(it -> label + "-" + it.availabilityZone() + "." + service.endpointDomain())
            .sorted();
    Stream<String> names = Stream.concat(Stream.of(label + "." + service.endpointDomain()), zonal);
    return Stream.concat(names, isPrivate ? Stream.of(service.domain()) : Stream.of())
        .map(it -> new DnsEntry(it, null))
        .toList();
  }

  /// Whether one of the names is the public name of a service.
  static boolean has(List<DnsEntry> entries, String domain) {
    return entries.stream().anyMatch(it -> Objects.equals(it.dnsName(), domain));
  }
}
