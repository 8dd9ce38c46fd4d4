package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `ResponseError` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResponseError.html).
public record ResponseError(@Nullable LaunchTemplateErrorCode code, @Nullable String message) {}
