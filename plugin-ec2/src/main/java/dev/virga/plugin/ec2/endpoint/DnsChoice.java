package dev.virga.plugin.ec2.endpoint;

import dev.virga.plugin.ec2.model.DnsOptions;
import dev.virga.plugin.ec2.model.DnsOptionsSpecification;
import dev.virga.plugin.ec2.model.DnsRecordIpType;
import dev.virga.plugin.ec2.model.VpcEndpointType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The DNS options of an endpoint.
final class DnsChoice {
  private DnsChoice() {}

  /// What was asked for. Names have addresses of IPv4 otherwise; those of gateways are the services' own.
  static DnsOptions of(@Nullable DnsOptionsSpecification given, VpcEndpointType type) {
    DnsRecordIpType usual =
        type == VpcEndpointType.GATEWAY ? DnsRecordIpType.SERVICE_DEFINED : DnsRecordIpType.IPV4;
    return DnsOptions.of(it -> {
      it.dnsRecordIpType = usual;
      if (given != null) {
        it.dnsRecordIpType = Objects.requireNonNullElse(given.dnsRecordIpType(), usual);
        it.privateDnsOnlyForInboundResolverEndpoint =
            given.privateDnsOnlyForInboundResolverEndpoint();
        it.privateDnsPreference = given.privateDnsPreference();
        it.privateDnsSpecifiedDomains = given.privateDnsSpecifiedDomains();
      }
    });
  }
}
