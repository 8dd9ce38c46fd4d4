package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `Ipv6PrefixSpecificationResponse` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ipv6PrefixSpecificationResponse.html).
public record Ipv6PrefixSpecificationResponse(@Nullable String ipv6Prefix) {}
