package dev.virga.plugin.lambda.model;

/// The values that Lambda has for a kafka schema validation attribute.
public enum KafkaSchemaValidationAttribute {
  KEY,
  VALUE,
}
