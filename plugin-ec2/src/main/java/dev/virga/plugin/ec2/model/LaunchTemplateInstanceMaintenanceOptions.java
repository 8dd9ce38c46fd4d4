package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `LaunchTemplateInstanceMaintenanceOptions` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateInstanceMaintenanceOptions.html).
public record LaunchTemplateInstanceMaintenanceOptions(
    @Nullable LaunchTemplateAutoRecoveryState autoRecovery) {}
