package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `NetworkBandwidthGbps` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkBandwidthGbps.html).
public record NetworkBandwidthGbps(@Nullable Double min, @Nullable Double max) {}
