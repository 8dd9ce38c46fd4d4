package dev.virga.plugin.ec2.vpc;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The options that [CreateDhcpOptions] knows.
enum DhcpOption {
  DOMAIN_NAME_SERVERS,
  DOMAIN_NAME,
  NTP_SERVERS,
  NETBIOS_NAME_SERVERS,
  NETBIOS_NODE_TYPE,
  IPV6_ADDRESS_PREFERRED_LEASE_TIME;

  static Optional<DhcpOption> named(String key) {
    return Arrays.stream(values())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(key))
        .findAny();
  }
}
