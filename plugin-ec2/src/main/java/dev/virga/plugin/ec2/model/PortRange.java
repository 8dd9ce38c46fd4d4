package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `PortRange` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PortRange.html).
public record PortRange(@Nullable Integer from, @Nullable Integer to) {}
