package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `GpuDeviceMemoryInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GpuDeviceMemoryInfo.html).
public record GpuDeviceMemoryInfo(@Nullable Integer sizeInMiB) {}
