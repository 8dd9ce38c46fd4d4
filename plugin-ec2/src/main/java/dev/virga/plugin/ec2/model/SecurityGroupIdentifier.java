package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `SecurityGroupIdentifier` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupIdentifier.html).
public record SecurityGroupIdentifier(@Nullable String groupId, @Nullable String groupName) {}
