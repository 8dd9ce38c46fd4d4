package dev.virga.plugin.lambda.model;

/// The values that Lambda has for an event source mapping system log level.
public enum EventSourceMappingSystemLogLevel {
  DEBUG,
  INFO,
  WARN,
}
