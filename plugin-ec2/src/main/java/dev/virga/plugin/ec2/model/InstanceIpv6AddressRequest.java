package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `InstanceIpv6AddressRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceIpv6AddressRequest.html).
public record InstanceIpv6AddressRequest(@Nullable String ipv6Address) {}
