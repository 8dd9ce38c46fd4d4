package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `EnaSrdSpecificationRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnaSrdSpecificationRequest.html).
public record EnaSrdSpecificationRequest(
    @Nullable Boolean enaSrdEnabled,
    @Nullable EnaSrdUdpSpecificationRequest enaSrdUdpSpecification) {}
