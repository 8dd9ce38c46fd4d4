package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `ServiceTypeDetail` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ServiceTypeDetail.html).
public record ServiceTypeDetail(@Nullable ServiceType serviceType) {}
