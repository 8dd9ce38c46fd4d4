package dev.virga.plugin.s3.model;

/// The values that S3 has for a json type.
public enum JSONType {
  DOCUMENT,
  LINES,
}
