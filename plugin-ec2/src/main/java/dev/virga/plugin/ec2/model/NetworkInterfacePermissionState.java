package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `NetworkInterfacePermissionState` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterfacePermissionState.html).
public record NetworkInterfacePermissionState(
    @Nullable NetworkInterfacePermissionStateCode state, @Nullable String statusMessage) {}
