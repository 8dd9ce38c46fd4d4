package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `PeeringConnectionOptions` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PeeringConnectionOptions.html).
public record PeeringConnectionOptions(
    @Nullable Boolean allowDnsResolutionFromRemoteVpc,
    @Nullable Boolean allowEgressFromLocalClassicLinkToRemoteVpc,
    @Nullable Boolean allowEgressFromLocalVpcToRemoteClassicLink) {}
