package dev.virga.plugin.lambda.model;

import org.jspecify.annotations.Nullable;

/// `TenancyConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_TenancyConfig.html).
public record TenancyConfig(@Nullable TenantIsolationMode tenantIsolationMode) {}
