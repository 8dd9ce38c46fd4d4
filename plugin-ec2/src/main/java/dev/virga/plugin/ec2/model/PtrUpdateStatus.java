package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `PtrUpdateStatus` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PtrUpdateStatus.html).
public record PtrUpdateStatus(
    @Nullable String value, @Nullable String status, @Nullable String reason) {}
