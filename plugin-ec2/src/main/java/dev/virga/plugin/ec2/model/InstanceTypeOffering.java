package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `InstanceTypeOffering` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceTypeOffering.html).
public record InstanceTypeOffering(
    @Nullable String instanceType,
    @Nullable LocationType locationType,
    @Nullable String location) {}
