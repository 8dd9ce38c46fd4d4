package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.store.Lock;
import dev.virga.plugin.s3.store.Metadata;
import dev.virga.plugin.s3.store.ObjectEncryption;
import dev.virga.plugin.s3.store.Segment;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Body;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import dev.virga.spi.wire.PrefixHeaders;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.StatusCode;
import dev.virga.spi.wire.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
@Http(method = "GET", uri = "/{Bucket}/{Key+}")
public final class GetObject implements Operation<GetObject.Request, GetObject.Response> {
  private final ObjectReader reader;
  private final InstantSource clock;

  GetObject(Store store) {
    this.reader = new ObjectReader(store);
    this.clock = store.context().clock();
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
      @Header("x-amz-checksum-mode") @Nullable String checksumMode) {}

  /// What it gets.
  public record Response(
      @StatusCode @Nullable Integer status,
      @Header("x-amz-delete-marker") @Nullable Boolean deleteMarker,
      @Header("accept-ranges") @Nullable String acceptRanges,
      @Header("x-amz-expiration") @Nullable String expiration,
      @Header("x-amz-restore") @Nullable String restore,
      @Header("Last-Modified") @Nullable Instant lastModified,
      @Header("Content-Length") @Nullable Long contentLength,
      @Header("ETag") @Nullable String eTag,
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
      @Header("x-amz-missing-meta") @Nullable Integer missingMeta,
      @Header("x-amz-version-id") @Nullable String versionId,
      @Header("Cache-Control") @Nullable String cacheControl,
      @Header("Content-Disposition") @Nullable String contentDisposition,
      @Header("Content-Encoding") @Nullable String contentEncoding,
      @Header("Content-Language") @Nullable String contentLanguage,
      @Header("Content-Range") @Nullable String contentRange,
      @Header("Content-Type") @Nullable String contentType,
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
      @Header("x-amz-object-lock-legal-hold") @Nullable String objectLockLegalHoldStatus,
      @Payload Body body) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable Integer status;
      public @Nullable Boolean deleteMarker;
      public @Nullable String acceptRanges;
      public @Nullable String expiration;
      public @Nullable String restore;
      public @Nullable Instant lastModified;
      public @Nullable Long contentLength;
      public @Nullable String eTag;
      public @Nullable String checksumCRC32;
      public @Nullable String checksumCRC32C;
      public @Nullable String checksumCRC64NVME;
      public @Nullable String checksumSHA1;
      public @Nullable String checksumSHA256;
      public @Nullable String checksumSHA512;
      public @Nullable String checksumMD5;
      public @Nullable String checksumXXHASH64;
      public @Nullable String checksumXXHASH3;
      public @Nullable String checksumXXHASH128;
      public @Nullable String checksumType;
      public @Nullable Integer missingMeta;
      public @Nullable String versionId;
      public @Nullable String cacheControl;
      public @Nullable String contentDisposition;
      public @Nullable String contentEncoding;
      public @Nullable String contentLanguage;
      public @Nullable String contentRange;
      public @Nullable String contentType;
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
      public @Nullable Body body;

      private Response build() {
        return new Response(
            status,
            deleteMarker,
            acceptRanges,
            expiration,
            restore,
            lastModified,
            contentLength,
            eTag,
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
            missingMeta,
            versionId,
            cacheControl,
            contentDisposition,
            contentEncoding,
            contentLanguage,
            contentRange,
            contentType,
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
            objectLockLegalHoldStatus,
            Objects.requireNonNull(body, "Body"));
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    var asked =
        new Read.Asked(
            "GET",
            request.bucket(),
            request.key(),
            request.versionId(),
            request.range(),
            request.partNumber(),
            new Conditions.OfRead(
                request.ifMatch(),
                request.ifNoneMatch(),
                request.ifModifiedSince(),
                request.ifUnmodifiedSince()),
            new Encryptions.CustomerKey(
                request.sseCustomerAlgorithm(),
                request.sseCustomerKey(),
                request.sseCustomerKeyMD5()),
            request.checksumMode());
    var opened =
        reader.open(
            () -> Read.of(asked, reader, clock.instant()),
            read -> {
              reader.checkReadable(read.object());
              return Segment.slice(
                  read.object().segments(), read.range().offset(), read.range().length());
            });
    return response(request, opened.found(), opened.body());
  }

  private static Response response(Request request, Read read, Body body) {
    Metadata metadata = read.metadata();
    ObjectEncryption encryption = read.encryption();
    return Response.of(it -> {
      it.acceptRanges = "bytes";
      it.expiration = null;
      it.restore = read.restore();
      it.lastModified = read.object().lastModified();
      it.contentLength = read.range().length();
      it.eTag = Conditions.quoted(read.object().eTag());
      it.checksumCRC32 = read.checksum(ChecksumAlgorithm.CRC32);
      it.checksumCRC32C = read.checksum(ChecksumAlgorithm.CRC32C);
      it.checksumCRC64NVME = read.checksum(ChecksumAlgorithm.CRC64NVME);
      it.checksumSHA1 = read.checksum(ChecksumAlgorithm.SHA1);
      it.checksumSHA256 = read.checksum(ChecksumAlgorithm.SHA256);
      it.checksumSHA512 = read.checksum(ChecksumAlgorithm.SHA512);
      it.checksumMD5 = read.checksum(ChecksumAlgorithm.MD5);
      it.checksumType = read.checksumType();
      it.versionId = read.located().versionId();
      it.cacheControl = or(request.responseCacheControl(), metadata.cacheControl());
      it.contentDisposition =
          or(request.responseContentDisposition(), metadata.contentDisposition());
      it.contentEncoding = or(request.responseContentEncoding(), metadata.contentEncoding());
      it.contentLanguage = or(request.responseContentLanguage(), metadata.contentLanguage());
      it.contentRange = read.contentRange();
      it.contentType = or(request.responseContentType(), metadata.contentType());
      it.expires = or(request.responseExpires(), metadata.expires());
      it.websiteRedirectLocation = metadata.websiteRedirect();
      it.serverSideEncryption = encryption.algorithm();
      it.metadata = metadata.user();
      it.sseCustomerAlgorithm = encryption.customerAlgorithm();
      it.sseCustomerKeyMD5 = encryption.customerKeyMd5();
      it.ssekmsKeyId = encryption.kmsKeyId();
      it.bucketKeyEnabled = encryption.bucketKey();
      it.storageClass = read.storageClass();
      it.partsCount = read.partsCount(request.partNumber());
      it.tagCount = read.tagCount();
      Lock lock = read.lock();
      if (lock != null) {
        it.objectLockMode = lock.mode();
        it.objectLockRetainUntilDate = lock.retainUntil();
      }
      it.objectLockLegalHoldStatus = read.legalHold();
      it.status = read.status();
      it.body = body;
    });
  }

  private static @Nullable String or(@Nullable String override, @Nullable String own) {
    return override == null ? own : override;
  }
}
