package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `AcceleratorTotalMemoryMiB` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AcceleratorTotalMemoryMiB.html).
public record AcceleratorTotalMemoryMiB(@Nullable Integer min, @Nullable Integer max) {}
