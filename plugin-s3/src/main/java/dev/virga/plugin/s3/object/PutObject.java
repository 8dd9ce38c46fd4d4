package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.checksum.Digested;
import dev.virga.plugin.s3.model.ChecksumMembers;
import dev.virga.plugin.s3.request.Upload;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Content;
import dev.virga.plugin.s3.store.Draft;
import dev.virga.plugin.s3.store.NewObject;
import dev.virga.plugin.s3.store.ObjectEncryption;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredChecksum;
import dev.virga.plugin.s3.store.StoredObject;
import dev.virga.spi.Body;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import dev.virga.spi.wire.PrefixHeaders;
import dev.virga.spi.wire.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [PutObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html).
@Http(method = "PUT", uri = "/{Bucket}/{Key+}")
public final class PutObject implements Operation<PutObject.Request, PutObject.Response> {
  private final Store store;
  private final NewObjects newObjects;

  PutObject(Store store) {
    this.store = store;
    this.newObjects = new NewObjects(store);
  }

  /// What a client sends.
  public record Request(
      @Header("x-amz-acl") @Nullable String acl,
      @Label String bucket,
      @Header("Cache-Control") @Nullable String cacheControl,
      @Header("Content-Disposition") @Nullable String contentDisposition,
      @Header("Content-Encoding") @Nullable String contentEncoding,
      @Header("Content-Language") @Nullable String contentLanguage,
      @Header("Content-Length") @Nullable Long contentLength,
      @Header("Content-MD5") @Nullable String contentMD5,
      @Header("Content-Type") @Nullable String contentType,
      @Header("x-amz-sdk-checksum-algorithm") @Nullable String checksumAlgorithm,
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
      @Header("Expires") @Nullable String expires,
      @Header("If-Match") @Nullable String ifMatch,
      @Header("If-None-Match") @Nullable String ifNoneMatch,
      @Header("x-amz-grant-full-control") @Nullable String grantFullControl,
      @Header("x-amz-grant-read") @Nullable String grantRead,
      @Header("x-amz-grant-read-acp") @Nullable String grantReadACP,
      @Header("x-amz-grant-write-acp") @Nullable String grantWriteACP,
      @Label String key,
      @Header("x-amz-write-offset-bytes") @Nullable Long writeOffsetBytes,
      @PrefixHeaders("x-amz-meta-") @Nullable Map<String, String> metadata,
      @Header("x-amz-server-side-encryption") @Nullable String serverSideEncryption,
      @Header("x-amz-storage-class") @Nullable String storageClass,
      @Header("x-amz-website-redirect-location") @Nullable String websiteRedirectLocation,
      @Header("x-amz-server-side-encryption-customer-algorithm")
          @Nullable String sseCustomerAlgorithm,
      @Header("x-amz-server-side-encryption-customer-key") @Nullable String sseCustomerKey,
      @Header("x-amz-server-side-encryption-customer-key-MD5") @Nullable String sseCustomerKeyMD5,
      @Header("x-amz-server-side-encryption-aws-kms-key-id") @Nullable String ssekmsKeyId,
      @Header("x-amz-server-side-encryption-context") @Nullable String ssekmsEncryptionContext,
      @Header("x-amz-server-side-encryption-bucket-key-enabled") @Nullable Boolean bucketKeyEnabled,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Header("x-amz-tagging") @Nullable String tagging,
      @Header("x-amz-object-lock-mode") @Nullable String objectLockMode,
      @Header("x-amz-object-lock-retain-until-date") @Timestamp(Timestamp.Format.DATE_TIME)
          @Nullable Instant objectLockRetainUntilDate,
      @Header("x-amz-object-lock-legal-hold") @Nullable String objectLockLegalHoldStatus,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Payload Body body)
      implements WriteHeaders {}

  /// What it gets.
  public record Response(
      @Header("x-amz-expiration") @Nullable String expiration,
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
      @Header("x-amz-server-side-encryption") @Nullable String serverSideEncryption,
      @Header("x-amz-version-id") @Nullable String versionId,
      @Header("x-amz-server-side-encryption-customer-algorithm")
          @Nullable String sseCustomerAlgorithm,
      @Header("x-amz-server-side-encryption-customer-key-MD5") @Nullable String sseCustomerKeyMD5,
      @Header("x-amz-server-side-encryption-aws-kms-key-id") @Nullable String ssekmsKeyId,
      @Header("x-amz-server-side-encryption-context") @Nullable String ssekmsEncryptionContext,
      @Header("x-amz-server-side-encryption-bucket-key-enabled") @Nullable Boolean bucketKeyEnabled,
      @Header("x-amz-object-size") @Nullable Long size,
      @Header("x-amz-request-charged") @Nullable String requestCharged) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder extends ChecksumMembers {
      public @Nullable String expiration;
      public @Nullable String eTag;
      public @Nullable String checksumType;
      public @Nullable String serverSideEncryption;
      public @Nullable String versionId;
      public @Nullable String sseCustomerAlgorithm;
      public @Nullable String sseCustomerKeyMD5;
      public @Nullable String ssekmsKeyId;
      public @Nullable String ssekmsEncryptionContext;
      public @Nullable Boolean bucketKeyEnabled;
      public @Nullable Long size;
      public @Nullable String requestCharged;

      private Response build() {
        return new Response(
            expiration,
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
            serverSideEncryption,
            versionId,
            sseCustomerAlgorithm,
            sseCustomerKeyMD5,
            ssekmsKeyId,
            ssekmsEncryptionContext,
            bucketKeyEnabled,
            size,
            requestCharged);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    if (request.writeOffsetBytes() != null) {
      throw ObjectErrors.appendNotTaken();
    }
    Bucket bucket = store.buckets().get(request.bucket());
    NewObject settled = newObjects.of(bucket, request, context);
    Upload upload = Upload.of(request.body());
    if (hasLock(request) && request.contentMD5() == null && upload.algorithm() == null) {
      throw LockErrors.checksumNeeded();
    }
    var condition = Conditions.ofWrite(request.key(), request.ifMatch(), request.ifNoneMatch());
    // a refusal that is certain already need not wait for the body
    condition.accept(store.objects().find(bucket, request.key()).filter(it -> !it.deleteMarker()));
    try (Draft draft = store.files().draft()) {
      Digested digested = upload.copyTo(draft);
      var content =
          Content.whole(
              digested.length(),
              digested.md5(),
              StoredChecksum.of(digested.checksum()),
              draft.segments());
      StoredObject written = store.write(bucket, settled, content, condition);
      draft.keep();
      store.notifications().publish(context, bucket, "ObjectCreated:Put", written);
      String expiration = store.lifecycles().expirationHeader(bucket, written).orElse(null);
      return response(written, settled.encryption(), content.checksum(), expiration);
    }
  }

  private static boolean hasLock(Request request) {
    return request.objectLockMode() != null
        || request.objectLockRetainUntilDate() != null
        || request.objectLockLegalHoldStatus() != null;
  }

  private static Response response(
      StoredObject written,
      ObjectEncryption encryption,
      StoredChecksum checksum,
      @Nullable String expiration) {
    return Response.of(it -> {
      it.expiration = expiration;
      it.eTag = Conditions.quoted(written.eTag());
      it.checksum(checksum.algorithm(), checksum.value());
      it.checksumType = checksum.type();
      it.versionId = written.isNullVersion() ? null : written.versionId();
      it.serverSideEncryption = encryption.algorithm();
      it.sseCustomerAlgorithm = encryption.customerAlgorithm();
      it.sseCustomerKeyMD5 = encryption.customerKeyMd5();
      it.ssekmsKeyId = encryption.kmsKeyId();
      it.ssekmsEncryptionContext = encryption.context();
      it.bucketKeyEnabled = encryption.bucketKey();
    });
  }
}
