package dev.virga.plugin.s3.model;

/// The values that S3 has for a permission.
public enum Permission {
  FULL_CONTROL,
  WRITE,
  WRITE_ACP,
  READ,
  READ_ACP,
}
