package dev.virga.plugin.logs.model;

/// The values that CloudWatch Logs has for a log group class.
public enum LogGroupClass {
  STANDARD,
  INFREQUENT_ACCESS,
  DELIVERY,
}
