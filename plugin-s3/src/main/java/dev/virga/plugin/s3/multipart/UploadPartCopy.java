package dev.virga.plugin.s3.multipart;

import dev.virga.plugin.s3.model.CopyPartResult;
import dev.virga.spi.AwsException;
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
      @Label String key) {}

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
    throw AwsException.of("NotImplemented", 501, "UploadPartCopy is not implemented.");
  }
}
