package dev.virga.plugin.ecs.model;

/// `TaskManagedEBSVolumeTerminationPolicy` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskManagedEBSVolumeTerminationPolicy.html).
public record TaskManagedEBSVolumeTerminationPolicy(boolean deleteOnTermination) {}
