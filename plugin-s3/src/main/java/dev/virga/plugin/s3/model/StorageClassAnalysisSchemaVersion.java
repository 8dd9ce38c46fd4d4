package dev.virga.plugin.s3.model;

/// The values that S3 has for a storage class analysis schema version.
public enum StorageClassAnalysisSchemaVersion {
  V_1,
}
