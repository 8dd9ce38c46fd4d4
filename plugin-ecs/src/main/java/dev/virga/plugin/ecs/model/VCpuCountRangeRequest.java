package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `VCpuCountRangeRequest` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VCpuCountRangeRequest.html).
public record VCpuCountRangeRequest(@Nullable Integer min, @Nullable Integer max) {}
