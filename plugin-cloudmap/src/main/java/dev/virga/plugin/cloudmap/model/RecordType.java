package dev.virga.plugin.cloudmap.model;

/// The values that Cloud Map has for a record type.
public enum RecordType {
  SRV,
  A,
  AAAA,
  CNAME,
}
