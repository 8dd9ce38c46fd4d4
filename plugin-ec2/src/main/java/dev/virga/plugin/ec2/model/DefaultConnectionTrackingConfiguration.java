package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `DefaultConnectionTrackingConfiguration` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DefaultConnectionTrackingConfiguration.html).
public record DefaultConnectionTrackingConfiguration(
    @Nullable Integer defaultTcpEstablishedTimeout,
    @Nullable Integer defaultUdpTimeout,
    @Nullable Integer defaultUdpStreamTimeout) {}
