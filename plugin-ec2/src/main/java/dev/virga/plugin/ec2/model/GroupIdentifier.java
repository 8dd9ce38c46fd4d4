package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `GroupIdentifier` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GroupIdentifier.html).
public record GroupIdentifier(@Nullable String groupId, @Nullable String groupName) {}
