package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `LaunchTemplatesMonitoring` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplatesMonitoring.html).
public record LaunchTemplatesMonitoring(@Nullable Boolean enabled) {}
