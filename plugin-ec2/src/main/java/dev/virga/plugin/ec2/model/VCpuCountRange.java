package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `VCpuCountRange` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VCpuCountRange.html).
public record VCpuCountRange(@Nullable Integer min, @Nullable Integer max) {}
