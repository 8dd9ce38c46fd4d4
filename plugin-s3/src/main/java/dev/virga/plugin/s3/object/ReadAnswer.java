package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.lifecycle.Lifecycles;
import dev.virga.plugin.s3.model.ChecksumMembers;
import dev.virga.plugin.s3.store.Lock;
import dev.virga.plugin.s3.store.Metadata;
import dev.virga.plugin.s3.store.ObjectEncryption;
import dev.virga.plugin.s3.store.StoredChecksum;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The headers of an answer to GetObject and HeadObject, which are the same.
public abstract class ReadAnswer extends ChecksumMembers {
  public @Nullable Integer status;
  public @Nullable Boolean deleteMarker;
  public @Nullable String acceptRanges;
  public @Nullable String expiration;
  public @Nullable String restore;
  public @Nullable Instant lastModified;
  public @Nullable Long contentLength;
  public @Nullable String checksumType;
  public @Nullable String eTag;
  public @Nullable Integer missingMeta;
  public @Nullable String versionId;
  public @Nullable String cacheControl;
  public @Nullable String contentDisposition;
  public @Nullable String contentEncoding;
  public @Nullable String contentLanguage;
  public @Nullable String contentType;
  public @Nullable String contentRange;
  public @Nullable String expires;
  public @Nullable String websiteRedirectLocation;
  public @Nullable String serverSideEncryption;
  public @Nullable Map<String, String> metadata;
  public @Nullable String sseCustomerAlgorithm;
  public @Nullable String sseCustomerKeyMD5;
  public @Nullable String ssekmsKeyId;
  public @Nullable Boolean bucketKeyEnabled;
  public @Nullable String storageClass;
  public @Nullable String requestCharged;
  public @Nullable String replicationStatus;
  public @Nullable Integer partsCount;
  public @Nullable Integer tagCount;
  public @Nullable String objectLockMode;
  public @Nullable Instant objectLockRetainUntilDate;
  public @Nullable String objectLockLegalHoldStatus;

  /// Says what was found to someone who asked for it.
  final void set(Read read, ReadHeaders asked, Lifecycles lifecycles) {
    expiration = lifecycles.expirationHeader(read.located().bucket(), read.object()).orElse(null);
    status = read.status();
    acceptRanges = "bytes";
    restore = read.restore();
    lastModified = read.object().lastModified();
    contentLength = read.range().length();
    contentRange = read.contentRange();
    eTag = Conditions.quoted(read.object().eTag());
    versionId = read.located().versionId();
    partsCount = read.partsCount(asked.partNumber());
    tagCount = read.tagCount();
    storageClass = read.storageClass();
    metadata(read.object().metadata(), asked);
    checksum(read.checksum());
    encryption(read.object().encryption());
    lock(read.object().lock());
  }

  private void metadata(Metadata own, ReadHeaders asked) {
    cacheControl = or(asked.responseCacheControl(), own.cacheControl());
    contentDisposition = or(asked.responseContentDisposition(), own.contentDisposition());
    contentEncoding = or(asked.responseContentEncoding(), own.contentEncoding());
    contentLanguage = or(asked.responseContentLanguage(), own.contentLanguage());
    contentType = or(asked.responseContentType(), own.contentType());
    expires = or(asked.responseExpires(), own.expires());
    websiteRedirectLocation = own.websiteRedirect();
    metadata = MetadataText.headers(own.user());
  }

  private void checksum(@Nullable StoredChecksum checksum) {
    if (checksum != null) {
      checksum(checksum.algorithm(), checksum.value());
      checksumType = checksum.type();
    }
  }

  private void encryption(@Nullable ObjectEncryption encryption) {
    if (encryption != null) {
      serverSideEncryption = encryption.algorithm();
      sseCustomerAlgorithm = encryption.customerAlgorithm();
      sseCustomerKeyMD5 = encryption.customerKeyMd5();
      ssekmsKeyId = encryption.kmsKeyId();
      bucketKeyEnabled = encryption.bucketKey();
    }
  }

  private void lock(@Nullable Lock lock) {
    if (lock != null) {
      objectLockMode = lock.mode();
      objectLockRetainUntilDate = lock.retainUntil();
      Boolean hold = lock.legalHold();
      objectLockLegalHoldStatus = hold == null ? null : hold ? "ON" : "OFF";
    }
  }

  private static @Nullable String or(@Nullable String override, @Nullable String own) {
    return override == null ? own : override;
  }
}
