package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `CidrBlock` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CidrBlock.html).
public record CidrBlock(@Nullable String cidrBlock) {}
