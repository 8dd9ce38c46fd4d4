package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `RegionGeography` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegionGeography.html).
public record RegionGeography(@Nullable String name) {}
