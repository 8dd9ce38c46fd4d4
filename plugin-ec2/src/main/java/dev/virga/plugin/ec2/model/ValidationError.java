package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `ValidationError` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ValidationError.html).
public record ValidationError(@Nullable String code, @Nullable String message) {}
