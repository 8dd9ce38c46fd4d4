package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `CpuPerformanceFactorRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CpuPerformanceFactorRequest.html).
public record CpuPerformanceFactorRequest(
    @Name("Reference") @Nullable List<PerformanceFactorReferenceRequest> references) {}
