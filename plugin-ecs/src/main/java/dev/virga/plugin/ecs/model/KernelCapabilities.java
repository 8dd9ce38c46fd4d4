package dev.virga.plugin.ecs.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `KernelCapabilities` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html).
public record KernelCapabilities(@Nullable List<String> add, @Nullable List<String> drop) {}
