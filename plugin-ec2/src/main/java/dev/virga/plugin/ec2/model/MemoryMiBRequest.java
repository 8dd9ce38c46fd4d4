package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `MemoryMiBRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MemoryMiBRequest.html).
public record MemoryMiBRequest(int min, @Nullable Integer max) {}
