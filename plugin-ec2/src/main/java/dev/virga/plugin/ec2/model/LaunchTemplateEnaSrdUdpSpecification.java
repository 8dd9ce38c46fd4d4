package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `LaunchTemplateEnaSrdUdpSpecification` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateEnaSrdUdpSpecification.html).
public record LaunchTemplateEnaSrdUdpSpecification(@Nullable Boolean enaSrdUdpEnabled) {}
