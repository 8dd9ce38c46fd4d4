package dev.virga.plugin.s3.model;

/// The values that S3 has for a compression type.
public enum CompressionType {
  NONE,
  GZIP,
  BZIP2,
}
