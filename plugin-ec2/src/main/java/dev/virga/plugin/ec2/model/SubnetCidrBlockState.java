package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `SubnetCidrBlockState` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SubnetCidrBlockState.html).
public record SubnetCidrBlockState(
    @Nullable SubnetCidrBlockStateCode state, @Nullable String statusMessage) {}
