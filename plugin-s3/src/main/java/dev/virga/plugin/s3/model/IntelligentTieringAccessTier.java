package dev.virga.plugin.s3.model;

/// The values that S3 has for an intelligent tiering access tier.
public enum IntelligentTieringAccessTier {
  ARCHIVE_ACCESS,
  DEEP_ARCHIVE_ACCESS,
}
