package dev.virga.plugin.s3.store;

import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import org.jspecify.annotations.Nullable;

/// A part of an object that a multipart upload made.
///
/// @param number its number in the upload
/// @param size its length in bytes
/// @param checksum its own checksum, base64, where the upload has parts with checksums
public record StoredPart(int number, long size, @Nullable String checksum) {

  /// Its checksum, which is of the algorithm of its object.
  public @Nullable StoredChecksum checksum(ChecksumAlgorithm algorithm) {
    return checksum == null ? null : new StoredChecksum(algorithm, checksum, "FULL_OBJECT");
  }
}
