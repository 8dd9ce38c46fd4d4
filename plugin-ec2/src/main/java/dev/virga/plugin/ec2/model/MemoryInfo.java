package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `MemoryInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MemoryInfo.html).
public record MemoryInfo(@Nullable Long sizeInMiB) {}
