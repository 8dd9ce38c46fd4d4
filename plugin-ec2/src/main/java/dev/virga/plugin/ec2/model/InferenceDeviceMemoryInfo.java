package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `InferenceDeviceMemoryInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InferenceDeviceMemoryInfo.html).
public record InferenceDeviceMemoryInfo(@Nullable Integer sizeInMiB) {}
