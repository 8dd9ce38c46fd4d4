package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `Ipv4PrefixSpecificationRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ipv4PrefixSpecificationRequest.html).
public record Ipv4PrefixSpecificationRequest(@Nullable String ipv4Prefix) {}
