package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `BaselineEbsBandwidthMbpsRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BaselineEbsBandwidthMbpsRequest.html).
public record BaselineEbsBandwidthMbpsRequest(@Nullable Integer min, @Nullable Integer max) {}
