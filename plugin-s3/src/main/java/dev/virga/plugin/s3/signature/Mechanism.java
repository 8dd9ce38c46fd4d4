package dev.virga.plugin.s3.signature;

/// How a request was signed.
public enum Mechanism {
  /// The `Authorization` header, Version 4.
  HEADER_V4,
  /// The `Authorization` header, Version 4A.
  HEADER_V4A,
  /// A presigned URL, Version 4.
  PRESIGNED_V4,
  /// A presigned URL, Version 4A.
  PRESIGNED_V4A,
  /// The fields of a form, Version 4.
  FORM_V4,
  /// The `Authorization` header, Version 2.
  HEADER_V2,
  /// A presigned URL, Version 2.
  PRESIGNED_V2,
  /// The fields of a form, Version 2.
  FORM_V2
}
