package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `LaunchTemplateInstanceMaintenanceOptionsRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateInstanceMaintenanceOptionsRequest.html).
public record LaunchTemplateInstanceMaintenanceOptionsRequest(
    @Nullable LaunchTemplateAutoRecoveryState autoRecovery) {}
