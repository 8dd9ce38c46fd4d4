package dev.virga.plugin.lambda.model;

import org.jspecify.annotations.Nullable;

/// `CapacityProviderConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_CapacityProviderConfig.html).
public record CapacityProviderConfig(
    @Nullable LambdaManagedInstancesCapacityProviderConfig
        lambdaManagedInstancesCapacityProviderConfig) {}
