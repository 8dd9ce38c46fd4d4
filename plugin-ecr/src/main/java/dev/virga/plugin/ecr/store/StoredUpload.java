package dev.virga.plugin.ecr.store;

import java.time.Instant;

/// A layer that is on its way.
///
/// @param size how many bytes have been received
/// @param parts in how many parts
/// @param lastPart the length of the last part in bytes
/// @param smallPart whether a part that was not the last one was too small
/// @param since when it was begun
public record StoredUpload(
    String uploadId,
    String repositoryName,
    long size,
    int parts,
    long lastPart,
    boolean smallPart,
    Instant since) {

  /// With one more part.
  StoredUpload plus(long length, long smallest) {
    return new StoredUpload(
        uploadId,
        repositoryName,
        size + length,
        parts + 1,
        length,
        smallPart || (parts > 0 && lastPart < smallest),
        since);
  }
}
