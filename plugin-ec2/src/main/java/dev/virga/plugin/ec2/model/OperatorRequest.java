package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `OperatorRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_OperatorRequest.html).
public record OperatorRequest(@Nullable String principal) {}
