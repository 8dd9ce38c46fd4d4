package dev.virga.plugin.ecs.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `Device` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Device.html).
public record Device(
    String hostPath,
    @Nullable String containerPath,
    @Nullable List<DeviceCgroupPermission> permissions) {}
