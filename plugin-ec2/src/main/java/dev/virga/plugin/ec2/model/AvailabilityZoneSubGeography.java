package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `AvailabilityZoneSubGeography` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AvailabilityZoneSubGeography.html).
public record AvailabilityZoneSubGeography(@Nullable String name) {}
