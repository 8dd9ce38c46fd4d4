package dev.virga.plugin.lambda.model;

/// The values that Lambda has for a schema registry event record format.
public enum SchemaRegistryEventRecordFormat {
  JSON,
  SOURCE,
}
