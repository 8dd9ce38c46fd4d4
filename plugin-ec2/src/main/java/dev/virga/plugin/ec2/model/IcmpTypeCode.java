package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `IcmpTypeCode` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IcmpTypeCode.html).
public record IcmpTypeCode(@Nullable Integer code, @Nullable Integer type) {}
