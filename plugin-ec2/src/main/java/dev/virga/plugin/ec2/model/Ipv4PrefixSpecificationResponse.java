package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `Ipv4PrefixSpecificationResponse` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ipv4PrefixSpecificationResponse.html).
public record Ipv4PrefixSpecificationResponse(@Nullable String ipv4Prefix) {}
