package dev.virga.plugin.lambda.model;

/// The values that Lambda has for a s3 object storage mode.
public enum S3ObjectStorageMode {
  COPY,
  REFERENCE,
}
