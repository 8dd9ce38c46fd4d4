package dev.virga.plugin.s3.multipart;

import dev.virga.plugin.s3.model.CopyPartResult;
import dev.virga.plugin.s3.object.Conditions;
import dev.virga.plugin.s3.object.CopiedContent;
import dev.virga.plugin.s3.object.CopySourceHeaders;
import dev.virga.plugin.s3.object.CustomerKey;
import dev.virga.plugin.s3.object.SourceReader;
import dev.virga.plugin.s3.store.Content;
import dev.virga.plugin.s3.store.ObjectEncryption;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredUpload;
import dev.virga.plugin.s3.store.UploadedPart;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import dev.virga.spi.wire.Query;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [UploadPartCopy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html).
@Http(method = "PUT", uri = "/{Bucket}/{Key+}")
public final class UploadPartCopy
    implements Operation<UploadPartCopy.Request, UploadPartCopy.Response> {
  private final Store store;
  private final UploadsInProgress uploads;
  private final SourceReader sources;

  UploadPartCopy(Store store) {
    this.store = store;
    this.uploads = new UploadsInProgress(store);
    this.sources = new SourceReader(store);
  }

  /// What a client sends.
  public record Request(
      @Header("x-amz-copy-source") String copySource,
      @Header("x-amz-copy-source-if-match") @Nullable String copySourceIfMatch,
      @Header("x-amz-copy-source-if-modified-since") @Nullable Instant copySourceIfModifiedSince,
      @Header("x-amz-copy-source-if-none-match") @Nullable String copySourceIfNoneMatch,
      @Header("x-amz-copy-source-if-unmodified-since")
          @Nullable Instant copySourceIfUnmodifiedSince,
      @Header("x-amz-copy-source-range") @Nullable String copySourceRange,
      @Query("partNumber") int partNumber,
      @Query("uploadId") String uploadId,
      @Header("x-amz-server-side-encryption-customer-algorithm")
          @Nullable String sseCustomerAlgorithm,
      @Header("x-amz-server-side-encryption-customer-key") @Nullable String sseCustomerKey,
      @Header("x-amz-server-side-encryption-customer-key-MD5") @Nullable String sseCustomerKeyMD5,
      @Header("x-amz-copy-source-server-side-encryption-customer-algorithm")
          @Nullable String copySourceSSECustomerAlgorithm,
      @Header("x-amz-copy-source-server-side-encryption-customer-key")
          @Nullable String copySourceSSECustomerKey,
      @Header("x-amz-copy-source-server-side-encryption-customer-key-MD5")
          @Nullable String copySourceSSECustomerKeyMD5,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Header("x-amz-source-expected-bucket-owner") @Nullable String expectedSourceBucketOwner,
      @Label String bucket,
      @Label String key)
      implements CopySourceHeaders {}

  /// What it gets.
  public record Response(
      @Header("x-amz-copy-source-version-id") @Nullable String copySourceVersionId,
      @Payload @Nullable CopyPartResult copyPartResult,
      @Header("x-amz-server-side-encryption") @Nullable String serverSideEncryption,
      @Header("x-amz-server-side-encryption-customer-algorithm")
          @Nullable String sseCustomerAlgorithm,
      @Header("x-amz-server-side-encryption-customer-key-MD5") @Nullable String sseCustomerKeyMD5,
      @Header("x-amz-server-side-encryption-aws-kms-key-id") @Nullable String ssekmsKeyId,
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
      public @Nullable String copySourceVersionId;
      public @Nullable CopyPartResult copyPartResult;
      public @Nullable String serverSideEncryption;
      public @Nullable String sseCustomerAlgorithm;
      public @Nullable String sseCustomerKeyMD5;
      public @Nullable String ssekmsKeyId;
      public @Nullable Boolean bucketKeyEnabled;
      public @Nullable String requestCharged;

      private Response build() {
        return new Response(
            copySourceVersionId,
            copyPartResult,
            serverSideEncryption,
            sseCustomerAlgorithm,
            sseCustomerKeyMD5,
            ssekmsKeyId,
            bucketKeyEnabled,
            requestCharged);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    var located =
        uploads.locate(
            request.bucket(),
            request.key(),
            request.uploadId(),
            request.partNumber(),
            new CustomerKey(
                request.sseCustomerAlgorithm(),
                request.sseCustomerKey(),
                request.sseCustomerKeyMD5()));
    StoredUpload upload = located.upload();
    try (var copy = new CopiedContent(store)) {
      var source =
          copy.take(
              () -> sources.locate(request),
              it -> CopyRange.of(request.copySourceRange(), it),
              upload.algorithm());
      Content content = copy.content();
      var part =
          new UploadedPart(
              request.partNumber(),
              store.context().clock().instant(),
              content.size(),
              content.eTag(),
              content.checksum().value(),
              content.segments());
      store.write(located.bucket(), upload, part);
      copy.keep();
      return response(upload, part, source.versionId());
    }
  }

  private static Response response(
      StoredUpload upload, UploadedPart part, @Nullable String versionId) {
    ObjectEncryption encryption = upload.object().encryption();
    return Response.of(it -> {
      it.copySourceVersionId = versionId;
      it.copyPartResult =
          CopyPartResult.of(result -> {
            result.eTag = Conditions.quoted(part.md5());
            result.lastModified = part.lastModified();
            result.checksum(upload.algorithm(), upload.checksumNamed() ? part.checksum() : null);
          });
      it.serverSideEncryption = encryption.algorithm();
      it.sseCustomerAlgorithm = encryption.customerAlgorithm();
      it.sseCustomerKeyMD5 = encryption.customerKeyMd5();
      it.ssekmsKeyId = encryption.kmsKeyId();
      it.bucketKeyEnabled = encryption.bucketKey();
    });
  }
}
