package dev.virga.plugin.lambda.model;

/// The values that Lambda has for an end point type.
public enum EndPointType {
  KAFKA_BOOTSTRAP_SERVERS,
}
