package dev.virga.plugin.s3.model;

/// The values that S3 has for an object lock retention mode.
public enum ObjectLockRetentionMode {
  GOVERNANCE,
  COMPLIANCE,
}
