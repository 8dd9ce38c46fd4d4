package dev.virga.plugin.lambda.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `EventSourceMappingMetricsConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_EventSourceMappingMetricsConfig.html).
public record EventSourceMappingMetricsConfig(@Nullable List<EventSourceMappingMetric> metrics) {}
