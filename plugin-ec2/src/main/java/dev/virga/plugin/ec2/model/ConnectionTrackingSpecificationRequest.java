package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `ConnectionTrackingSpecificationRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ConnectionTrackingSpecificationRequest.html).
public record ConnectionTrackingSpecificationRequest(
    @Nullable Integer tcpEstablishedTimeout,
    @Nullable Integer udpStreamTimeout,
    @Nullable Integer udpTimeout) {}
