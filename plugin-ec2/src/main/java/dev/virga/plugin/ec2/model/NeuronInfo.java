package dev.virga.plugin.ec2.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `NeuronInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NeuronInfo.html).
public record NeuronInfo(
    @Nullable List<NeuronDeviceInfo> neuronDevices,
    @Nullable Integer totalNeuronDeviceMemoryInMiB) {}
