package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `PropagatingVgw` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PropagatingVgw.html).
public record PropagatingVgw(@Nullable String gatewayId) {}
