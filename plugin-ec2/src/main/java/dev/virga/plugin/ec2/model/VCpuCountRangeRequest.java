package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `VCpuCountRangeRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VCpuCountRangeRequest.html).
public record VCpuCountRangeRequest(int min, @Nullable Integer max) {}
