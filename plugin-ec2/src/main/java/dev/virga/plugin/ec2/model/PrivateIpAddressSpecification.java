package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `PrivateIpAddressSpecification` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrivateIpAddressSpecification.html).
public record PrivateIpAddressSpecification(
    @Nullable Boolean primary, @Nullable String privateIpAddress) {}
