package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `LastError` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LastError.html).
public record LastError(@Nullable String message, @Nullable String code) {}
