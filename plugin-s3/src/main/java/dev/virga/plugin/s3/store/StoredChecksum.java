package dev.virga.plugin.s3.store;

/// The checksum of an object or a part.
///
/// @param algorithm such as `CRC32`
/// @param value base64; with `-N` behind it where it is one of N parts' checksums
/// @param type `FULL_OBJECT` or `COMPOSITE`
public record StoredChecksum(String algorithm, String value, String type) {}
