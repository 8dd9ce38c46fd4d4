package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `VpcPeeringConnectionStateReason` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcPeeringConnectionStateReason.html).
public record VpcPeeringConnectionStateReason(
    @Nullable VpcPeeringConnectionStateReasonCode code, @Nullable String message) {}
