package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `VpcCidrBlockAssociation` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcCidrBlockAssociation.html).
public record VpcCidrBlockAssociation(
    @Nullable String associationId,
    @Nullable String cidrBlock,
    @Nullable VpcCidrBlockState cidrBlockState) {}
