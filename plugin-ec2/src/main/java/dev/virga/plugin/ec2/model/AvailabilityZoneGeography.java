package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `AvailabilityZoneGeography` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AvailabilityZoneGeography.html).
public record AvailabilityZoneGeography(@Nullable String name) {}
