package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `Ipv6PrefixSpecification` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ipv6PrefixSpecification.html).
public record Ipv6PrefixSpecification(@Nullable String ipv6Prefix) {}
