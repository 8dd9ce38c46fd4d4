package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `NetworkConfiguration` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkConfiguration.html).
public record NetworkConfiguration(@Nullable AwsVpcConfiguration awsvpcConfiguration) {}
