package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `BlockPublicAccessStates` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BlockPublicAccessStates.html).
public record BlockPublicAccessStates(@Nullable BlockPublicAccessMode internetGatewayBlockMode) {}
