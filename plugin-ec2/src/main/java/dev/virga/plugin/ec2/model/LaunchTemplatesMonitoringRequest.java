package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `LaunchTemplatesMonitoringRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplatesMonitoringRequest.html).
public record LaunchTemplatesMonitoringRequest(@Nullable Boolean enabled) {}
