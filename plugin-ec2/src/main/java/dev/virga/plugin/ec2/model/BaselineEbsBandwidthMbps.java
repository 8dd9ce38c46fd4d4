package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `BaselineEbsBandwidthMbps` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BaselineEbsBandwidthMbps.html).
public record BaselineEbsBandwidthMbps(@Nullable Integer min, @Nullable Integer max) {}
