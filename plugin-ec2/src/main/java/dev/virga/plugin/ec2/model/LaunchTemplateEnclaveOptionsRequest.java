package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `LaunchTemplateEnclaveOptionsRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateEnclaveOptionsRequest.html).
public record LaunchTemplateEnclaveOptionsRequest(@Nullable Boolean enabled) {}
