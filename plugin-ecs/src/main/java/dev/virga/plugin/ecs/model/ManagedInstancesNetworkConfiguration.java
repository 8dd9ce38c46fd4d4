package dev.virga.plugin.ecs.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `ManagedInstancesNetworkConfiguration` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedInstancesNetworkConfiguration.html).
public record ManagedInstancesNetworkConfiguration(
    @Nullable List<String> subnets, @Nullable List<String> securityGroups) {}
