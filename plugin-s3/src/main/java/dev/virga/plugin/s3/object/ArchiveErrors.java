package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.spi.AwsException;

/// What RestoreObject answers to what it cannot restore.
final class ArchiveErrors {
  private ArchiveErrors() {}

  /// 403, for an object that is in no archive.
  static AwsException notArchived(String storageClass) {
    return AwsException.of(
            "InvalidObjectState",
            403,
            "Restore is not allowed for the object's current storage class")
        .with("StorageClass", storageClass);
  }

  static AwsException invalidDays(int days) {
    return S3Errors.invalidArgument(
        "restoration days should be at least 1", "Days", Integer.toString(days));
  }
}
