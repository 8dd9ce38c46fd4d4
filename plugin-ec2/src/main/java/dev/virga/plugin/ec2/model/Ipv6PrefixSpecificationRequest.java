package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `Ipv6PrefixSpecificationRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ipv6PrefixSpecificationRequest.html).
public record Ipv6PrefixSpecificationRequest(@Nullable String ipv6Prefix) {}
