package dev.virga.plugin.s3.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The content of an object.
///
/// @param size its length in bytes
/// @param eTag its ETag, without quotes
/// @param checksum its checksum
/// @param segments where it is
/// @param parts the parts of a multipart upload, in order; null for others
/// @param upload the id of that upload; null for others
public record Content(
    long size,
    String eTag,
    StoredChecksum checksum,
    List<Segment> segments,
    @Nullable List<StoredPart> parts,
    @Nullable String upload) {

  /// The content of an object that came at once.
  public static Content whole(
      long size, String eTag, StoredChecksum checksum, List<Segment> segments) {
    return new Content(size, eTag, checksum, segments, null, null);
  }
}
