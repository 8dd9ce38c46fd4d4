package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;

/// The values that S3 has for an object canned acl.
public enum ObjectCannedACL {
  @Name("private")
  PRIVATE,
  @Name("public-read")
  PUBLIC_READ,
  @Name("public-read-write")
  PUBLIC_READ_WRITE,
  @Name("authenticated-read")
  AUTHENTICATED_READ,
  @Name("aws-exec-read")
  AWS_EXEC_READ,
  @Name("bucket-owner-read")
  BUCKET_OWNER_READ,
  @Name("bucket-owner-full-control")
  BUCKET_OWNER_FULL_CONTROL,
}
