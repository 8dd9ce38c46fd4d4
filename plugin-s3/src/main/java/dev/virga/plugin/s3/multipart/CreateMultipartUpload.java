package dev.virga.plugin.s3.multipart;

import dev.virga.plugin.s3.object.NewObjects;
import dev.virga.plugin.s3.object.WriteHeaders;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.CanonicalUser;
import dev.virga.plugin.s3.store.NewObject;
import dev.virga.plugin.s3.store.ObjectEncryption;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredUpload;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.PrefixHeaders;
import dev.virga.spi.wire.Timestamp;
import dev.virga.spi.wire.XmlName;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [CreateMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html).
@Http(method = "POST", uri = "/{Bucket}/{Key+}?uploads")
public final class CreateMultipartUpload
    implements Operation<CreateMultipartUpload.Request, CreateMultipartUpload.Response> {
  private final Store store;
  private final NewObjects newObjects;

  CreateMultipartUpload(Store store) {
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
      @Header("Content-Type") @Nullable String contentType,
      @Header("Expires") @Nullable String expires,
      @Header("x-amz-grant-full-control") @Nullable String grantFullControl,
      @Header("x-amz-grant-read") @Nullable String grantRead,
      @Header("x-amz-grant-read-acp") @Nullable String grantReadACP,
      @Header("x-amz-grant-write-acp") @Nullable String grantWriteACP,
      @Label String key,
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
      @Header("x-amz-checksum-algorithm") @Nullable String checksumAlgorithm,
      @Header("x-amz-checksum-type") @Nullable String checksumType)
      implements WriteHeaders {}

  /// What it gets.
  @XmlName("InitiateMultipartUploadResult")
  public record Response(
      @Header("x-amz-abort-date") @Nullable Instant abortDate,
      @Header("x-amz-abort-rule-id") @Nullable String abortRuleId,
      @Nullable String bucket,
      @Nullable String key,
      @Nullable String uploadId,
      @Header("x-amz-server-side-encryption") @Nullable String serverSideEncryption,
      @Header("x-amz-server-side-encryption-customer-algorithm")
          @Nullable String sseCustomerAlgorithm,
      @Header("x-amz-server-side-encryption-customer-key-MD5") @Nullable String sseCustomerKeyMD5,
      @Header("x-amz-server-side-encryption-aws-kms-key-id") @Nullable String ssekmsKeyId,
      @Header("x-amz-server-side-encryption-context") @Nullable String ssekmsEncryptionContext,
      @Header("x-amz-server-side-encryption-bucket-key-enabled") @Nullable Boolean bucketKeyEnabled,
      @Header("x-amz-request-charged") @Nullable String requestCharged,
      @Header("x-amz-checksum-algorithm") @Nullable String checksumAlgorithm,
      @Header("x-amz-checksum-type") @Nullable String checksumType) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable Instant abortDate;
      public @Nullable String abortRuleId;
      public @Nullable String bucket;
      public @Nullable String key;
      public @Nullable String uploadId;
      public @Nullable String serverSideEncryption;
      public @Nullable String sseCustomerAlgorithm;
      public @Nullable String sseCustomerKeyMD5;
      public @Nullable String ssekmsKeyId;
      public @Nullable String ssekmsEncryptionContext;
      public @Nullable Boolean bucketKeyEnabled;
      public @Nullable String requestCharged;
      public @Nullable String checksumAlgorithm;
      public @Nullable String checksumType;

      private Response build() {
        return new Response(
            abortDate,
            abortRuleId,
            bucket,
            key,
            uploadId,
            serverSideEncryption,
            sseCustomerAlgorithm,
            sseCustomerKeyMD5,
            ssekmsKeyId,
            ssekmsEncryptionContext,
            bucketKeyEnabled,
            requestCharged,
            checksumAlgorithm,
            checksumType);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Bucket bucket = store.buckets().get(request.bucket());
    var checksum = UploadChecksum.of(request.checksumAlgorithm(), request.checksumType());
    NewObject object = newObjects.of(bucket, request, context);
    StoredUpload upload =
        store
            .uploads()
            .begin(
                bucket,
                id ->
                    new StoredUpload(
                        id,
                        object,
                        store.context().clock().instant(),
                        CanonicalUser.id(context.principal()),
                        checksum.algorithm(),
                        checksum.type(),
                        checksum.named()));
    return response(bucket, upload);
  }

  private static Response response(Bucket bucket, StoredUpload upload) {
    ObjectEncryption encryption = upload.object().encryption();
    return Response.of(it -> {
      it.bucket = bucket.name();
      it.key = upload.key();
      it.uploadId = upload.id();
      it.checksumAlgorithm = upload.checksumNamed() ? upload.algorithm().name() : null;
      it.checksumType = upload.checksumNamed() ? upload.checksumType().name() : null;
      it.serverSideEncryption = encryption.algorithm();
      it.sseCustomerAlgorithm = encryption.customerAlgorithm();
      it.sseCustomerKeyMD5 = encryption.customerKeyMd5();
      it.ssekmsKeyId = encryption.kmsKeyId();
      it.ssekmsEncryptionContext = encryption.context();
      it.bucketKeyEnabled = encryption.bucketKey();
    });
  }
}
