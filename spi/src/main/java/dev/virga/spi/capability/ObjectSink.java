package dev.virga.spi.capability;

import dev.virga.spi.Scope;

/// Writes objects for other services: what became of events. Offered by S3.
public interface ObjectSink {
  /// Writes an object, whether or not there was one.
  ///
  /// @param writer the account and region of whoever writes
  /// @throws dev.virga.spi.AwsException as PutObject does: `NoSuchBucket`, …
  void put(Scope writer, String bucket, String key, String contentType, byte[] content);
}
