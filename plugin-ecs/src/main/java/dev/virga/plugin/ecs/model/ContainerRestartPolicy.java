package dev.virga.plugin.ecs.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `ContainerRestartPolicy` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerRestartPolicy.html).
public record ContainerRestartPolicy(
    @Nullable Boolean enabled,
    @Nullable List<Integer> ignoredExitCodes,
    @Nullable Integer restartAttemptPeriod) {}
