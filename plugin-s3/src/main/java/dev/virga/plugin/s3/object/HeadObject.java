package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.lifecycle.Lifecycles;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.PrefixHeaders;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.StatusCode;
import dev.virga.spi.wire.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [HeadObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html).
@Http(method = "HEAD", uri = "/{Bucket}/{Key+}")
public final class HeadObject implements Operation<HeadObject.Request, HeadObject.Response> {
  private final ObjectReader reader;
  private final InstantSource clock;
  private final Lifecycles lifecycles;

  HeadObject(Store store) {
    this.reader = new ObjectReader(store);
    this.clock = store.context().clock();
    this.lifecycles = store.lifecycles();
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("If-Match") @Nullable String ifMatch,
      @Header("If-Modified-Since") @Nullable Instant ifModifiedSince,
      @Header("If-None-Match") @Nullable String ifNoneMatch,
      @Header("If-Unmodified-Since") @Nullable Instant ifUnmodifiedSince,
      @Label String key,
      @Header("Range") @Nullable String range,
      @Query("response-cache-control") @Nullable String responseCacheControl,
      @Query("response-content-disposition") @Nullable String responseContentDisposition,
      @Query("response-content-encoding") @Nullable String responseContentEncoding,
      @Query("response-content-language") @Nullable String responseContentLanguage,
      @Query("response-content-type") @Nullable String responseContentType,
      @Query("response-expires") @Nullable String responseExpires,
      @Query("versionId") @Nullable String versionId,
      @Header("x-amz-server-side-encryption-customer-algorithm")
          @Nullable String sseCustomerAlgorithm,
      @Header("x-amz-server-side-encryption-customer-key") @Nullable String sseCustomerKey,
      @Header("x-amz-server-side-encryption-customer-key-MD5") @Nullable String sseCustomerKeyMD5,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Query("partNumber") @Nullable Integer partNumber,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Header("x-amz-checksum-mode") @Nullable String checksumMode)
      implements ReadHeaders {}

  /// What it gets.
  public record Response(
      @StatusCode @Nullable Integer status,
      @Header("x-amz-delete-marker") @Nullable Boolean deleteMarker,
      @Header("accept-ranges") @Nullable String acceptRanges,
      @Header("x-amz-expiration") @Nullable String expiration,
      @Header("x-amz-restore") @Nullable String restore,
      @Header("x-amz-archive-status") @Nullable String archiveStatus,
      @Header("Last-Modified") @Nullable Instant lastModified,
      @Header("Content-Length") @Nullable Long contentLength,
      @Header("x-amz-checksum-crc32") @Nullable String checksumCRC32,
      @Header("x-amz-checksum-crc32c") @Nullable String checksumCRC32C,
      @Header("x-amz-checksum-crc64nvme") @Nullable String checksumCRC64NVME,
      @Header("x-amz-checksum-sha1") @Nullable String checksumSHA1,
      @Header("x-amz-checksum-sha256") @Nullable String checksumSHA256,
      @Header("x-amz-checksum-sha512") @Nullable String checksumSHA512,
      @Header("x-amz-checksum-md5") @Nullable String checksumMD5,
      @Header("x-amz-checksum-xxhash64") @Nullable String checksumXXHASH64,
      @Header("x-amz-checksum-xxhash3") @Nullable String checksumXXHASH3,
      @Header("x-amz-checksum-xxhash128") @Nullable String checksumXXHASH128,
      @Header("x-amz-checksum-type") @Nullable String checksumType,
      @Header("ETag") @Nullable String eTag,
      @Header("x-amz-missing-meta") @Nullable Integer missingMeta,
      @Header("x-amz-version-id") @Nullable String versionId,
      @Header("Cache-Control") @Nullable String cacheControl,
      @Header("Content-Disposition") @Nullable String contentDisposition,
      @Header("Content-Encoding") @Nullable String contentEncoding,
      @Header("Content-Language") @Nullable String contentLanguage,
      @Header("Content-Type") @Nullable String contentType,
      @Header("Content-Range") @Nullable String contentRange,
      @Header("Expires") @Nullable String expires,
      @Header("x-amz-website-redirect-location") @Nullable String websiteRedirectLocation,
      @Header("x-amz-server-side-encryption") @Nullable String serverSideEncryption,
      @PrefixHeaders("x-amz-meta-") @Nullable Map<String, String> metadata,
      @Header("x-amz-server-side-encryption-customer-algorithm")
          @Nullable String sseCustomerAlgorithm,
      @Header("x-amz-server-side-encryption-customer-key-MD5") @Nullable String sseCustomerKeyMD5,
      @Header("x-amz-server-side-encryption-aws-kms-key-id") @Nullable String ssekmsKeyId,
      @Header("x-amz-server-side-encryption-bucket-key-enabled") @Nullable Boolean bucketKeyEnabled,
      @Header("x-amz-storage-class") @Nullable String storageClass,
      @Header("x-amz-request-charged") @Nullable String requestCharged,
      @Header("x-amz-replication-status") @Nullable String replicationStatus,
      @Header("x-amz-mp-parts-count") @Nullable Integer partsCount,
      @Header("x-amz-tagging-count") @Nullable Integer tagCount,
      @Header("x-amz-object-lock-mode") @Nullable String objectLockMode,
      @Header("x-amz-object-lock-retain-until-date") @Timestamp(Timestamp.Format.DATE_TIME)
          @Nullable Instant objectLockRetainUntilDate,
      @Header("x-amz-object-lock-legal-hold") @Nullable String objectLockLegalHoldStatus) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder extends ReadAnswer {
      public @Nullable String archiveStatus;

      private Response build() {
        return new Response(
            status,
            deleteMarker,
            acceptRanges,
            expiration,
            restore,
            archiveStatus,
            lastModified,
            contentLength,
            checksumCRC32,
            checksumCRC32C,
            checksumCRC64NVME,
            checksumSHA1,
            checksumSHA256,
            checksumSHA512,
            checksumMD5,
            checksumXXHASH64,
            checksumXXHASH3,
            checksumXXHASH128,
            checksumType,
            eTag,
            missingMeta,
            versionId,
            cacheControl,
            contentDisposition,
            contentEncoding,
            contentLanguage,
            contentType,
            contentRange,
            expires,
            websiteRedirectLocation,
            serverSideEncryption,
            metadata,
            sseCustomerAlgorithm,
            sseCustomerKeyMD5,
            ssekmsKeyId,
            bucketKeyEnabled,
            storageClass,
            requestCharged,
            replicationStatus,
            partsCount,
            tagCount,
            objectLockMode,
            objectLockRetainUntilDate,
            objectLockLegalHoldStatus);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Read read = Read.of(request, "HEAD", reader, clock.instant());
    return Response.of(it -> it.set(read, request, lifecycles));
  }
}
