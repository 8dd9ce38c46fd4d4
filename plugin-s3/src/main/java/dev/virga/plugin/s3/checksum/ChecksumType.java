package dev.virga.plugin.s3.checksum;

/// What a checksum is made of.
public enum ChecksumType {
  /// The digests of the parts.
  COMPOSITE,
  /// All bytes of the object.
  FULL_OBJECT
}
