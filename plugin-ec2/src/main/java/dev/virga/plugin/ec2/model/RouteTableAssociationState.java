package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `RouteTableAssociationState` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RouteTableAssociationState.html).
public record RouteTableAssociationState(
    @Nullable RouteTableAssociationStateCode state, @Nullable String statusMessage) {}
