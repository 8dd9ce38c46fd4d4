package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `LaunchTemplateNetworkPerformanceOptionsRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateNetworkPerformanceOptionsRequest.html).
public record LaunchTemplateNetworkPerformanceOptionsRequest(
    @Nullable InstanceBandwidthWeighting bandwidthWeighting) {}
