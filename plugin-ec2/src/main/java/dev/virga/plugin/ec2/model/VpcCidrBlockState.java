package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `VpcCidrBlockState` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcCidrBlockState.html).
public record VpcCidrBlockState(
    @Nullable VpcCidrBlockStateCode state, @Nullable String statusMessage) {}
