package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `BaselinePerformanceFactorsRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BaselinePerformanceFactorsRequest.html).
public record BaselinePerformanceFactorsRequest(@Nullable CpuPerformanceFactorRequest cpu) {}
