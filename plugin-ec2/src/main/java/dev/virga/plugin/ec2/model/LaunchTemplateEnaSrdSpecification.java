package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `LaunchTemplateEnaSrdSpecification` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateEnaSrdSpecification.html).
public record LaunchTemplateEnaSrdSpecification(
    @Nullable Boolean enaSrdEnabled,
    @Nullable LaunchTemplateEnaSrdUdpSpecification enaSrdUdpSpecification) {}
