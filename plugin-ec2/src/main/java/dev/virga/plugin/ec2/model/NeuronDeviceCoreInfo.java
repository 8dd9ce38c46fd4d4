package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `NeuronDeviceCoreInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NeuronDeviceCoreInfo.html).
public record NeuronDeviceCoreInfo(@Nullable Integer count, @Nullable Integer version) {}
