package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `BaselinePerformanceFactors` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BaselinePerformanceFactors.html).
public record BaselinePerformanceFactors(@Nullable CpuPerformanceFactor cpu) {}
