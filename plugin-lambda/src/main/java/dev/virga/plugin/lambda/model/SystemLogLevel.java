package dev.virga.plugin.lambda.model;

/// The values that Lambda has for a system log level.
public enum SystemLogLevel {
  DEBUG,
  INFO,
  WARN,
}
