package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `AttributeValue` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttributeValue.html).
public record AttributeValue(@Nullable String value) {}
