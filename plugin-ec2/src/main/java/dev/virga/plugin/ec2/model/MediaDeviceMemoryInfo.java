package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `MediaDeviceMemoryInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MediaDeviceMemoryInfo.html).
public record MediaDeviceMemoryInfo(@Nullable Integer sizeInMiB) {}
