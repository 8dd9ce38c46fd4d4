package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `AcceleratorTotalMemoryMiBRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AcceleratorTotalMemoryMiBRequest.html).
public record AcceleratorTotalMemoryMiBRequest(@Nullable Integer min, @Nullable Integer max) {}
