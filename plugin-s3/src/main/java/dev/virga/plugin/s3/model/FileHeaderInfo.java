package dev.virga.plugin.s3.model;

/// The values that S3 has for a file header info.
public enum FileHeaderInfo {
  USE,
  IGNORE,
  NONE,
}
