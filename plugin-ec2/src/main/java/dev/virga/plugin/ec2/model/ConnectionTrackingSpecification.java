package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `ConnectionTrackingSpecification` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ConnectionTrackingSpecification.html).
public record ConnectionTrackingSpecification(
    @Nullable Integer tcpEstablishedTimeout,
    @Nullable Integer udpTimeout,
    @Nullable Integer udpStreamTimeout) {}
