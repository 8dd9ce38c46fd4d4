package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `PerformanceFactorReferenceRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PerformanceFactorReferenceRequest.html).
public record PerformanceFactorReferenceRequest(@Nullable String instanceFamily) {}
