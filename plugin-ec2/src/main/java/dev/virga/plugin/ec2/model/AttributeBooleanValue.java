package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `AttributeBooleanValue` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttributeBooleanValue.html).
public record AttributeBooleanValue(@Nullable Boolean value) {}
