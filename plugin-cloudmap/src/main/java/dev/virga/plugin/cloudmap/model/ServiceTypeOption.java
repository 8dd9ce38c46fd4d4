package dev.virga.plugin.cloudmap.model;

/// The values that Cloud Map has for a service type option.
public enum ServiceTypeOption {
  HTTP,
}
