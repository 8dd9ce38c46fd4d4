package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `PerformanceFactorReference` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PerformanceFactorReference.html).
public record PerformanceFactorReference(@Nullable String instanceFamily) {}
