package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `Monitoring` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Monitoring.html).
public record Monitoring(@Nullable MonitoringState state) {}
