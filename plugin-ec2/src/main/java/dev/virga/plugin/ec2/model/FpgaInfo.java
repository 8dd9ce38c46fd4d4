package dev.virga.plugin.ec2.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `FpgaInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FpgaInfo.html).
public record FpgaInfo(
    @Nullable List<FpgaDeviceInfo> fpgas, @Nullable Integer totalFpgaMemoryInMiB) {}
