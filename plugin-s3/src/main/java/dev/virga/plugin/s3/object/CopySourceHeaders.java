package dev.virga.plugin.s3.object;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a client says of the source of a copy: CopyObject and UploadPartCopy have it in common, under
/// the names of their members.
public interface CopySourceHeaders {
  /// `x-amz-copy-source`.
  String copySource();

  /// `x-amz-copy-source-if-match`.
  @Nullable String copySourceIfMatch();

  /// `x-amz-copy-source-if-none-match`.
  @Nullable String copySourceIfNoneMatch();

  /// `x-amz-copy-source-if-modified-since`.
  @Nullable Instant copySourceIfModifiedSince();

  /// `x-amz-copy-source-if-unmodified-since`.
  @Nullable Instant copySourceIfUnmodifiedSince();

  /// `x-amz-copy-source-server-side-encryption-customer-algorithm`.
  @Nullable String copySourceSSECustomerAlgorithm();

  /// `x-amz-copy-source-server-side-encryption-customer-key`, base64.
  @Nullable String copySourceSSECustomerKey();

  /// `x-amz-copy-source-server-side-encryption-customer-key-MD5`, base64.
  @Nullable String copySourceSSECustomerKeyMD5();

  /// `x-amz-source-expected-bucket-owner`.
  @Nullable String expectedSourceBucketOwner();
}
