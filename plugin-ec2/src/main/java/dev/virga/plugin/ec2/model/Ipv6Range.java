package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `Ipv6Range` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ipv6Range.html).
public record Ipv6Range(@Nullable String description, @Nullable String cidrIpv6) {}
