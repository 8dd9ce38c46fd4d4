package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a dns record ip type.
public enum DnsRecordIpType {
  @Name("ipv4")
  IPV4,
  @Name("dualstack")
  DUALSTACK,
  @Name("ipv6")
  IPV6,
  @Name("service-defined")
  SERVICE_DEFINED,
}
