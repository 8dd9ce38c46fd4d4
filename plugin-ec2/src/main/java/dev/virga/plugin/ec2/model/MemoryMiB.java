package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `MemoryMiB` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MemoryMiB.html).
public record MemoryMiB(@Nullable Integer min, @Nullable Integer max) {}
