package dev.virga.plugin.s3.object;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The headers in which a client says what a new object is going to be. PutObject, CopyObject and
/// CreateMultipartUpload have them in common, under the names of their members.
public interface WriteHeaders {
  /// The key of the object.
  String key();

  /// `x-amz-acl`.
  @Nullable String acl();

  /// `x-amz-grant-full-control`.
  @Nullable String grantFullControl();

  /// `x-amz-grant-read`.
  @Nullable String grantRead();

  /// `x-amz-grant-read-acp`.
  @Nullable String grantReadACP();

  /// `x-amz-grant-write-acp`.
  @Nullable String grantWriteACP();

  /// `Cache-Control`.
  @Nullable String cacheControl();

  /// `Content-Disposition`.
  @Nullable String contentDisposition();

  /// `Content-Encoding`, without `aws-chunked`.
  @Nullable String contentEncoding();

  /// `Content-Language`.
  @Nullable String contentLanguage();

  /// `Content-Type`.
  @Nullable String contentType();

  /// `Expires`, which S3 does not read.
  @Nullable String expires();

  /// `x-amz-meta-*`, with names in lower case.
  @Nullable Map<String, String> metadata();

  /// `x-amz-storage-class`.
  @Nullable String storageClass();

  /// `x-amz-website-redirect-location`.
  @Nullable String websiteRedirectLocation();

  /// `x-amz-server-side-encryption`.
  @Nullable String serverSideEncryption();

  /// `x-amz-server-side-encryption-aws-kms-key-id`.
  @Nullable String ssekmsKeyId();

  /// `x-amz-server-side-encryption-context`, base64 JSON.
  @Nullable String ssekmsEncryptionContext();

  /// `x-amz-server-side-encryption-bucket-key-enabled`.
  @Nullable Boolean bucketKeyEnabled();

  /// `x-amz-server-side-encryption-customer-algorithm`.
  @Nullable String sseCustomerAlgorithm();

  /// `x-amz-server-side-encryption-customer-key`, base64.
  @Nullable String sseCustomerKey();

  /// `x-amz-server-side-encryption-customer-key-MD5`, base64.
  @Nullable String sseCustomerKeyMD5();

  /// `x-amz-tagging`.
  @Nullable String tagging();

  /// `x-amz-object-lock-mode`.
  @Nullable String objectLockMode();

  /// `x-amz-object-lock-retain-until-date`.
  @Nullable Instant objectLockRetainUntilDate();

  /// `x-amz-object-lock-legal-hold`.
  @Nullable String objectLockLegalHoldStatus();
}
