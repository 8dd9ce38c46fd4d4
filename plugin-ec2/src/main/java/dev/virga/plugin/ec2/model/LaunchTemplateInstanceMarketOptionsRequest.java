package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `LaunchTemplateInstanceMarketOptionsRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateInstanceMarketOptionsRequest.html).
public record LaunchTemplateInstanceMarketOptionsRequest(
    @Nullable MarketType marketType,
    @Nullable LaunchTemplateSpotMarketOptionsRequest spotOptions) {}
