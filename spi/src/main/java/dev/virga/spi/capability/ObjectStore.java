package dev.virga.spi.capability;

import dev.virga.spi.Body;
import org.jspecify.annotations.Nullable;

/// Reads objects for other services: the code of a function, the environment of a task. Offered by S3.
public interface ObjectStore {
  /// Opens an object of any account. The caller closes the stream of the body.
  ///
  /// @param versionId the version, or null for the current one
  /// @throws dev.virga.spi.AwsException as GetObject does: `NoSuchBucket`, `NoSuchKey`, …
  Body open(String bucket, String key, @Nullable String versionId);
}
