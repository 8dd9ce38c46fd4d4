package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `NetworkInterfaceIpv6Address` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterfaceIpv6Address.html).
public record NetworkInterfaceIpv6Address(
    @Nullable String ipv6Address,
    @Nullable String publicIpv6DnsName,
    @Nullable Boolean isPrimaryIpv6) {}
