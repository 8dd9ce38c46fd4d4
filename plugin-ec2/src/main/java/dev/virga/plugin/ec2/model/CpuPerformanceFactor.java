package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `CpuPerformanceFactor` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CpuPerformanceFactor.html).
public record CpuPerformanceFactor(
    @Name("referenceSet") @Nullable List<PerformanceFactorReference> references) {}
