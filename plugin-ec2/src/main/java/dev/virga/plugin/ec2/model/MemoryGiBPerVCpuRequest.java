package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `MemoryGiBPerVCpuRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MemoryGiBPerVCpuRequest.html).
public record MemoryGiBPerVCpuRequest(@Nullable Double min, @Nullable Double max) {}
