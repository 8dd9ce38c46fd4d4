package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Name;

/// The values that Lambda has for an event source mapping metric.
public enum EventSourceMappingMetric {
  @Name("EventCount")
  EVENT_COUNT,
  @Name("ErrorCount")
  ERROR_COUNT,
  @Name("KafkaMetrics")
  KAFKA_METRICS,
}
