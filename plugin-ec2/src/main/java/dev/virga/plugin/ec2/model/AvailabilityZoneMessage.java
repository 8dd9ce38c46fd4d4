package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `AvailabilityZoneMessage` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AvailabilityZoneMessage.html).
public record AvailabilityZoneMessage(@Nullable String message) {}
