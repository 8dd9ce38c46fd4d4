package dev.virga.plugin.lambda.model;

/// The values that Lambda has for an application log level.
public enum ApplicationLogLevel {
  TRACE,
  DEBUG,
  INFO,
  WARN,
  ERROR,
  FATAL,
}
