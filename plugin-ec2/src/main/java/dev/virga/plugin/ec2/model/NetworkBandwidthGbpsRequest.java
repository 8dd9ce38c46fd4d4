package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `NetworkBandwidthGbpsRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkBandwidthGbpsRequest.html).
public record NetworkBandwidthGbpsRequest(@Nullable Double min, @Nullable Double max) {}
