package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `FpgaDeviceMemoryInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FpgaDeviceMemoryInfo.html).
public record FpgaDeviceMemoryInfo(@Nullable Integer sizeInMiB) {}
