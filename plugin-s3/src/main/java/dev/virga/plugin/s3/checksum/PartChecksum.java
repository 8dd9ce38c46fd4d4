package dev.virga.plugin.s3.checksum;

/// The checksum of one part of an upload.
///
/// @param value Base64, of the upload's algorithm
/// @param length the part's length in bytes
public record PartChecksum(String value, long length) {}
