package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `MemoryGiBPerVCpu` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MemoryGiBPerVCpu.html).
public record MemoryGiBPerVCpu(@Nullable Double min, @Nullable Double max) {}
