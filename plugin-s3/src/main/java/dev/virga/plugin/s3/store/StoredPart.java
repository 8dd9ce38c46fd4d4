package dev.virga.plugin.s3.store;

import org.jspecify.annotations.Nullable;

/// A part of an object that a multipart upload made.
///
/// @param number its number in the upload
/// @param size its length in bytes
/// @param checksum its own checksum, base64, where the upload has parts with checksums
public record StoredPart(int number, long size, @Nullable String checksum) {}
