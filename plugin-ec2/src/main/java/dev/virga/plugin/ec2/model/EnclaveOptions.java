package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `EnclaveOptions` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnclaveOptions.html).
public record EnclaveOptions(@Nullable Boolean enabled) {}
