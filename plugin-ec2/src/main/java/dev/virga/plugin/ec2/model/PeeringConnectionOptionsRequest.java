package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `PeeringConnectionOptionsRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PeeringConnectionOptionsRequest.html).
public record PeeringConnectionOptionsRequest(
    @Nullable Boolean allowDnsResolutionFromRemoteVpc,
    @Nullable Boolean allowEgressFromLocalClassicLinkToRemoteVpc,
    @Nullable Boolean allowEgressFromLocalVpcToRemoteClassicLink) {}
