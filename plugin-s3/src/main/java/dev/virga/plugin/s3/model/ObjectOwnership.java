package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;

/// The values that S3 has for an object ownership.
public enum ObjectOwnership {
  @Name("BucketOwnerPreferred")
  BUCKET_OWNER_PREFERRED,
  @Name("ObjectWriter")
  OBJECT_WRITER,
  @Name("BucketOwnerEnforced")
  BUCKET_OWNER_ENFORCED,
}
