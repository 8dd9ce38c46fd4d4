package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `InferenceAcceleratorInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InferenceAcceleratorInfo.html).
public record InferenceAcceleratorInfo(
    @Item("member") @Nullable List<InferenceDeviceInfo> accelerators,
    @Nullable Integer totalInferenceMemoryInMiB) {}
