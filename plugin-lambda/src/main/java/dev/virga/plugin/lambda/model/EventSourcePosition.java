package dev.virga.plugin.lambda.model;

/// The values that Lambda has for an event source position.
public enum EventSourcePosition {
  TRIM_HORIZON,
  LATEST,
  AT_TIMESTAMP,
}
