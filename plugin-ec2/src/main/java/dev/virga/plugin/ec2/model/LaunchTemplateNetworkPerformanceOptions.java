package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `LaunchTemplateNetworkPerformanceOptions` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateNetworkPerformanceOptions.html).
public record LaunchTemplateNetworkPerformanceOptions(
    @Nullable InstanceBandwidthWeighting bandwidthWeighting) {}
