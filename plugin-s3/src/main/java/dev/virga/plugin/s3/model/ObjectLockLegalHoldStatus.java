package dev.virga.plugin.s3.model;

/// The values that S3 has for an object lock legal hold status.
public enum ObjectLockLegalHoldStatus {
  ON,
  OFF,
}
