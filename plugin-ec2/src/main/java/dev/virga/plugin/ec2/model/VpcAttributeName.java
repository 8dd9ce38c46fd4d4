package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a vpc attribute name.
public enum VpcAttributeName {
  @Name("enableDnsSupport")
  ENABLE_DNS_SUPPORT,
  @Name("enableDnsHostnames")
  ENABLE_DNS_HOSTNAMES,
  @Name("enableNetworkAddressUsageMetrics")
  ENABLE_NETWORK_ADDRESS_USAGE_METRICS,
}
