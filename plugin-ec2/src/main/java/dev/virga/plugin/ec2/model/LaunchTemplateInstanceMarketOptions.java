package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `LaunchTemplateInstanceMarketOptions` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateInstanceMarketOptions.html).
public record LaunchTemplateInstanceMarketOptions(
    @Nullable MarketType marketType, @Nullable LaunchTemplateSpotMarketOptions spotOptions) {}
