package dev.virga.plugin.cloudmap.model;

/// The values that Cloud Map has for a service type.
public enum ServiceType {
  HTTP,
  DNS_HTTP,
  DNS,
}
