package dev.virga.plugin.s3.model;

/// The values that S3 has for a bucket logs permission.
public enum BucketLogsPermission {
  FULL_CONTROL,
  READ,
  WRITE,
}
