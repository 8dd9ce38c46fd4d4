package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;

/// The values that S3 has for a payer.
public enum Payer {
  @Name("Requester")
  REQUESTER,
  @Name("BucketOwner")
  BUCKET_OWNER,
}
