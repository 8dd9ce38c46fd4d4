package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `NeuronDeviceMemoryInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NeuronDeviceMemoryInfo.html).
public record NeuronDeviceMemoryInfo(@Nullable Integer sizeInMiB) {}
