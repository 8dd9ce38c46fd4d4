package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `AssignedPrivateIpAddress` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignedPrivateIpAddress.html).
public record AssignedPrivateIpAddress(@Nullable String privateIpAddress) {}
