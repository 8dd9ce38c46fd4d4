package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `AccountAttributeValue` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AccountAttributeValue.html).
public record AccountAttributeValue(@Nullable String attributeValue) {}
