package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `TotalLocalStorageGB` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TotalLocalStorageGB.html).
public record TotalLocalStorageGB(@Nullable Double min, @Nullable Double max) {}
