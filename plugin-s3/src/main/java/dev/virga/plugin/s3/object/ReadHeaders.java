package dev.virga.plugin.s3.object;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a client says when it reads an object: GetObject and HeadObject have it in common, under the
/// names of their members.
interface ReadHeaders {
  String bucket();

  String key();

  /// The version, or null for the current one.
  @Nullable String versionId();

  /// `Range`.
  @Nullable String range();

  /// A part of a multipart upload, instead of a range.
  @Nullable Integer partNumber();

  @Nullable String ifMatch();

  @Nullable String ifNoneMatch();

  @Nullable Instant ifModifiedSince();

  @Nullable Instant ifUnmodifiedSince();

  @Nullable String sseCustomerAlgorithm();

  @Nullable String sseCustomerKey();

  @Nullable String sseCustomerKeyMD5();

  /// `x-amz-checksum-mode`: `ENABLED`, or null.
  @Nullable String checksumMode();

  /// `response-cache-control`, and so on: what the answer is to say instead of the object's own.
  @Nullable String responseCacheControl();

  @Nullable String responseContentDisposition();

  @Nullable String responseContentEncoding();

  @Nullable String responseContentLanguage();

  @Nullable String responseContentType();

  @Nullable String responseExpires();
}
