package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `StateReason` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StateReason.html).
public record StateReason(@Nullable String code, @Nullable String message) {}
