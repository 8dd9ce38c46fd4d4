package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `VpcPeeringConnectionOptionsDescription` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcPeeringConnectionOptionsDescription.html).
public record VpcPeeringConnectionOptionsDescription(
    @Nullable Boolean allowDnsResolutionFromRemoteVpc,
    @Nullable Boolean allowEgressFromLocalClassicLinkToRemoteVpc,
    @Nullable Boolean allowEgressFromLocalVpcToRemoteClassicLink) {}
