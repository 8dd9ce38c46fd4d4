package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `NetworkInterfaceCount` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterfaceCount.html).
public record NetworkInterfaceCount(@Nullable Integer min, @Nullable Integer max) {}
