package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.checksum.ChecksumErrors;
import dev.virga.plugin.s3.model.CopyObjectResult;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.NewObject;
import dev.virga.plugin.s3.store.ObjectEncryption;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredChecksum;
import dev.virga.plugin.s3.store.StoredObject;
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

/// Answers [CopyObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html).
@Http(method = "PUT", uri = "/{Bucket}/{Key+}")
public final class CopyObject implements Operation<CopyObject.Request, CopyObject.Response> {
  private static final long MAX_SOURCE = 5L << 30;

  private final Store store;
  private final SourceReader sources;
  private final NewObjects newObjects;

  CopyObject(Store store) {
    this.store = store;
    this.sources = new SourceReader(store);
    this.newObjects = new NewObjects(store);
  }

  /// What a client sends.
  public record Request(
      @Header("x-amz-acl") @Nullable String acl,
      @Header("Cache-Control") @Nullable String cacheControl,
      @Header("x-amz-checksum-algorithm") @Nullable String checksumAlgorithm,
      @Header("Content-Disposition") @Nullable String contentDisposition,
      @Header("Content-Encoding") @Nullable String contentEncoding,
      @Header("Content-Language") @Nullable String contentLanguage,
      @Header("Content-Type") @Nullable String contentType,
      @Header("x-amz-copy-source") String copySource,
      @Header("x-amz-copy-source-if-match") @Nullable String copySourceIfMatch,
      @Header("x-amz-copy-source-if-modified-since") @Nullable Instant copySourceIfModifiedSince,
      @Header("x-amz-copy-source-if-none-match") @Nullable String copySourceIfNoneMatch,
      @Header("x-amz-copy-source-if-unmodified-since")
          @Nullable Instant copySourceIfUnmodifiedSince,
      @Header("Expires") @Nullable String expires,
      @Header("x-amz-grant-full-control") @Nullable String grantFullControl,
      @Header("x-amz-grant-read") @Nullable String grantRead,
      @Header("x-amz-grant-read-acp") @Nullable String grantReadACP,
      @Header("x-amz-grant-write-acp") @Nullable String grantWriteACP,
      @Header("If-Match") @Nullable String ifMatch,
      @Header("If-None-Match") @Nullable String ifNoneMatch,
      @PrefixHeaders("x-amz-meta-") @Nullable Map<String, String> metadata,
      @Header("x-amz-metadata-directive") @Nullable String metadataDirective,
      @Header("x-amz-tagging-directive") @Nullable String taggingDirective,
      @Header("x-amz-object-annotation-directive") @Nullable String annotationDirective,
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
      @Header("x-amz-copy-source-server-side-encryption-customer-algorithm")
          @Nullable String copySourceSSECustomerAlgorithm,
      @Header("x-amz-copy-source-server-side-encryption-customer-key")
          @Nullable String copySourceSSECustomerKey,
      @Header("x-amz-copy-source-server-side-encryption-customer-key-MD5")
          @Nullable String copySourceSSECustomerKeyMD5,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Header("x-amz-tagging") @Nullable String tagging,
      @Header("x-amz-object-lock-mode") @Nullable String objectLockMode,
      @Header("x-amz-object-lock-retain-until-date") @Timestamp(Timestamp.Format.DATE_TIME)
          @Nullable Instant objectLockRetainUntilDate,
      @Header("x-amz-object-lock-legal-hold") @Nullable String objectLockLegalHoldStatus,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Header("x-amz-source-expected-bucket-owner") @Nullable String expectedSourceBucketOwner,
      @Label String bucket,
      @Label String key)
      implements WriteHeaders, CopySourceHeaders {}

  /// What it gets.
  public record Response(
      @Payload @Nullable CopyObjectResult copyObjectResult,
      @Header("x-amz-expiration") @Nullable String expiration,
      @Header("x-amz-copy-source-version-id") @Nullable String copySourceVersionId,
      @Header("x-amz-version-id") @Nullable String versionId,
      @Header("x-amz-server-side-encryption") @Nullable String serverSideEncryption,
      @Header("x-amz-server-side-encryption-customer-algorithm")
          @Nullable String sseCustomerAlgorithm,
      @Header("x-amz-server-side-encryption-customer-key-MD5") @Nullable String sseCustomerKeyMD5,
      @Header("x-amz-server-side-encryption-aws-kms-key-id") @Nullable String ssekmsKeyId,
      @Header("x-amz-server-side-encryption-context") @Nullable String ssekmsEncryptionContext,
      @Header("x-amz-server-side-encryption-bucket-key-enabled") @Nullable Boolean bucketKeyEnabled,
      @Header("x-amz-request-charged") @Nullable String requestCharged) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable CopyObjectResult copyObjectResult;
      public @Nullable String expiration;
      public @Nullable String copySourceVersionId;
      public @Nullable String versionId;
      public @Nullable String serverSideEncryption;
      public @Nullable String sseCustomerAlgorithm;
      public @Nullable String sseCustomerKeyMD5;
      public @Nullable String ssekmsKeyId;
      public @Nullable String ssekmsEncryptionContext;
      public @Nullable Boolean bucketKeyEnabled;
      public @Nullable String requestCharged;

      private Response build() {
        return new Response(
            copyObjectResult,
            expiration,
            copySourceVersionId,
            versionId,
            serverSideEncryption,
            sseCustomerAlgorithm,
            sseCustomerKeyMD5,
            ssekmsKeyId,
            ssekmsEncryptionContext,
            bucketKeyEnabled,
            requestCharged);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Bucket bucket = store.buckets().get(request.bucket());
    Directive metadata =
        Directive.of("metadata", "x-amz-metadata-directive", request.metadataDirective());
    Directive tags = Directive.of("tagging", "x-amz-tagging-directive", request.taggingDirective());
    ChecksumAlgorithm algorithm = algorithm(request);
    NewObject asked = newObjects.of(bucket, request, context);
    if (metadata == Directive.COPY && isOntoItself(request) && !changes(request)) {
      throw ObjectErrors.copyOntoItself();
    }
    var condition = Conditions.ofWrite(request.key(), request.ifMatch(), request.ifNoneMatch());
    try (var copy = new CopiedContent(store)) {
      var source = copy.take(() -> locate(request), algorithm);
      StoredObject from = source.object();
      NewObject settled =
          asked.with(
              metadata == Directive.REPLACE
                  ? asked.metadata()
                  : from.metadata().copied(asked.metadata()),
              tags == Directive.REPLACE ? asked.tags() : from.tags());
      StoredObject written = store.write(bucket, settled, copy.content(), condition);
      copy.keep();
      store.notifications().publish(context, bucket, "ObjectCreated:Copy", written);
      String expiration = store.lifecycles().expirationHeader(bucket, written).orElse(null);
      return response(source, written, settled.encryption(), copy.content().checksum(), expiration);
    }
  }

  private ObjectReader.Located locate(Request request) {
    var source = sources.locate(request);
    if (source.object().size() > MAX_SOURCE) {
      throw ObjectErrors.copySourceTooLarge(MAX_SOURCE);
    }
    return source;
  }

  private static boolean isOntoItself(Request request) {
    var source = CopySource.of(request.copySource());
    return source.versionId() == null
        && source.bucket().equals(request.bucket())
        && source.key().equals(request.key());
  }

  private static boolean changes(Request request) {
    return request.storageClass() != null
        || request.websiteRedirectLocation() != null
        || request.serverSideEncryption() != null
        || request.sseCustomerAlgorithm() != null;
  }

  private static @Nullable ChecksumAlgorithm algorithm(Request request) {
    String name = request.checksumAlgorithm();
    return name == null
        ? null
        : ChecksumAlgorithm.named(name).orElseThrow(ChecksumErrors::unsupportedAlgorithm);
  }

  private static Response response(
      ObjectReader.Located source,
      StoredObject written,
      ObjectEncryption encryption,
      StoredChecksum checksum,
      @Nullable String expiration) {
    return Response.of(it -> {
      it.expiration = expiration;
      it.copyObjectResult =
          CopyObjectResult.of(result -> {
            result.eTag = Conditions.quoted(written.eTag());
            result.lastModified = written.lastModified();
            result.checksum(checksum.algorithm(), checksum.value());
            result.checksumType = checksum.type();
          });
      it.copySourceVersionId = source.versionId();
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
