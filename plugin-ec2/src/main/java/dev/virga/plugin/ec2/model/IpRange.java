package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `IpRange` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpRange.html).
public record IpRange(@Nullable String description, @Nullable String cidrIp) {}
