package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `LaunchTemplateEnclaveOptions` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateEnclaveOptions.html).
public record LaunchTemplateEnclaveOptions(@Nullable Boolean enabled) {}
