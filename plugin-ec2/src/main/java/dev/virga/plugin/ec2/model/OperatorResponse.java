package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `OperatorResponse` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_OperatorResponse.html).
public record OperatorResponse(
    @Nullable Boolean managed, @Nullable String principal, @Nullable Boolean hiddenByDefault) {}
