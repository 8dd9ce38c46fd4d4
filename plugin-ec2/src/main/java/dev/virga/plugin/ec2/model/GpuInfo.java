package dev.virga.plugin.ec2.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `GpuInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GpuInfo.html).
public record GpuInfo(@Nullable List<GpuDeviceInfo> gpus, @Nullable Integer totalGpuMemoryInMiB) {}
