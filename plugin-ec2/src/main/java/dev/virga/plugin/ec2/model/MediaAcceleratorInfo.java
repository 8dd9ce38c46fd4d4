package dev.virga.plugin.ec2.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `MediaAcceleratorInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MediaAcceleratorInfo.html).
public record MediaAcceleratorInfo(
    @Nullable List<MediaDeviceInfo> accelerators, @Nullable Integer totalMediaMemoryInMiB) {}
