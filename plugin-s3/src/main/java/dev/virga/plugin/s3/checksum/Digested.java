package dev.virga.plugin.s3.checksum;

/// What a body turned out to be.
///
/// @param length in bytes
/// @param md5 hexadecimal: the ETag without quotes
/// @param checksum of the client's algorithm, else of `CRC64NVME`
public record Digested(long length, String md5, ObjectChecksum checksum) {}
