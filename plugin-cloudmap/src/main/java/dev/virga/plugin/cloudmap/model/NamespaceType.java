package dev.virga.plugin.cloudmap.model;

/// The values that Cloud Map has for a namespace type.
public enum NamespaceType {
  DNS_PUBLIC,
  DNS_PRIVATE,
  HTTP,
}
