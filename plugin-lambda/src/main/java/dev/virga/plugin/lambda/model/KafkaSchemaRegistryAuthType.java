package dev.virga.plugin.lambda.model;

/// The values that Lambda has for a kafka schema registry auth type.
public enum KafkaSchemaRegistryAuthType {
  BASIC_AUTH,
  CLIENT_CERTIFICATE_TLS_AUTH,
  SERVER_ROOT_CA_CERTIFICATE,
}
