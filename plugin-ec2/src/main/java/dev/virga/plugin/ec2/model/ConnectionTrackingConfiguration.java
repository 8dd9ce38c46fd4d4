package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `ConnectionTrackingConfiguration` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ConnectionTrackingConfiguration.html).
public record ConnectionTrackingConfiguration(
    @Nullable Integer tcpEstablishedTimeout,
    @Nullable Integer udpStreamTimeout,
    @Nullable Integer udpTimeout) {}
