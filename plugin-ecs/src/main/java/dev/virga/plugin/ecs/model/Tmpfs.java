package dev.virga.plugin.ecs.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `Tmpfs` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tmpfs.html).
public record Tmpfs(String containerPath, int size, @Nullable List<String> mountOptions) {}
