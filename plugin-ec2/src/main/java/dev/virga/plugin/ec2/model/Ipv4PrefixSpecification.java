package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `Ipv4PrefixSpecification` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ipv4PrefixSpecification.html).
public record Ipv4PrefixSpecification(@Nullable String ipv4Prefix) {}
