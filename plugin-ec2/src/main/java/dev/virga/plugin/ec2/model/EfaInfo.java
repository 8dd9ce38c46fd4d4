package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `EfaInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EfaInfo.html).
public record EfaInfo(@Nullable Integer maximumEfaInterfaces) {}
