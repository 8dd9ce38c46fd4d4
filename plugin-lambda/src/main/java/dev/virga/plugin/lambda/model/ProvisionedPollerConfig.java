package dev.virga.plugin.lambda.model;

import org.jspecify.annotations.Nullable;

/// `ProvisionedPollerConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_ProvisionedPollerConfig.html).
public record ProvisionedPollerConfig(
    @Nullable Integer minimumPollers,
    @Nullable Integer maximumPollers,
    @Nullable String pollerGroupName) {}
