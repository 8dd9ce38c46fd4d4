package dev.virga.plugin.lambda.model;

import org.jspecify.annotations.Nullable;

/// `LambdaManagedInstancesCapacityProviderConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_LambdaManagedInstancesCapacityProviderConfig.html).
public record LambdaManagedInstancesCapacityProviderConfig(
    @Nullable String capacityProviderArn,
    @Nullable Integer perExecutionEnvironmentMaxConcurrency,
    @Nullable Double executionEnvironmentMemoryGiBPerVCpu) {}
