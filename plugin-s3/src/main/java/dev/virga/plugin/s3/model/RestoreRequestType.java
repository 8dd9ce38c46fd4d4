package dev.virga.plugin.s3.model;

/// The values that S3 has for a restore request type.
public enum RestoreRequestType {
  SELECT,
}
