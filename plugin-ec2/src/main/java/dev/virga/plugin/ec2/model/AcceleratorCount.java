package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `AcceleratorCount` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AcceleratorCount.html).
public record AcceleratorCount(@Nullable Integer min, @Nullable Integer max) {}
