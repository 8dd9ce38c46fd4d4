package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `InstanceIpv6Address` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceIpv6Address.html).
public record InstanceIpv6Address(@Nullable String ipv6Address, @Nullable Boolean isPrimaryIpv6) {}
