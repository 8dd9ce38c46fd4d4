package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `EnaSrdUdpSpecificationRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnaSrdUdpSpecificationRequest.html).
public record EnaSrdUdpSpecificationRequest(@Nullable Boolean enaSrdUdpEnabled) {}
