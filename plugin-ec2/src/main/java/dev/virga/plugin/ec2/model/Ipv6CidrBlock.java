package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `Ipv6CidrBlock` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ipv6CidrBlock.html).
public record Ipv6CidrBlock(@Nullable String ipv6CidrBlock) {}
