package dev.virga.plugin.s3.multipart;

import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.checksum.ChecksumErrors;
import dev.virga.plugin.s3.checksum.ChecksumType;
import dev.virga.plugin.s3.checksum.Digested;
import dev.virga.plugin.s3.checksum.ObjectChecksum;
import dev.virga.plugin.s3.model.ChecksumMembers;
import dev.virga.plugin.s3.object.Conditions;
import dev.virga.plugin.s3.object.CustomerKey;
import dev.virga.plugin.s3.request.Upload;
import dev.virga.plugin.s3.store.Draft;
import dev.virga.plugin.s3.store.ObjectEncryption;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredUpload;
import dev.virga.plugin.s3.store.UploadedPart;
import dev.virga.spi.Body;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import dev.virga.spi.wire.Query;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [UploadPart](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html).
@Http(method = "PUT", uri = "/{Bucket}/{Key+}")
public final class UploadPart implements Operation<UploadPart.Request, UploadPart.Response> {
  private static final long LARGEST = 5L << 30;

  private final Store store;
  private final UploadsInProgress uploads;

  UploadPart(Store store) {
    this.store = store;
    this.uploads = new UploadsInProgress(store);
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("Content-Length") @Nullable Long contentLength,
      @Header("Content-MD5") @Nullable String contentMD5,
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
      @Label String key,
      @Query("partNumber") int partNumber,
      @Query("uploadId") String uploadId,
      @Header("x-amz-server-side-encryption-customer-algorithm")
          @Nullable String sseCustomerAlgorithm,
      @Header("x-amz-server-side-encryption-customer-key") @Nullable String sseCustomerKey,
      @Header("x-amz-server-side-encryption-customer-key-MD5") @Nullable String sseCustomerKeyMD5,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Payload Body body) {}

  /// What it gets.
  public record Response(
      @Header("x-amz-server-side-encryption") @Nullable String serverSideEncryption,
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
    public static final class Builder extends ChecksumMembers {
      public @Nullable String serverSideEncryption;
      public @Nullable String eTag;
      public @Nullable String sseCustomerAlgorithm;
      public @Nullable String sseCustomerKeyMD5;
      public @Nullable String ssekmsKeyId;
      public @Nullable Boolean bucketKeyEnabled;
      public @Nullable String requestCharged;

      private Response build() {
        return new Response(
            serverSideEncryption,
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
    Upload body = Upload.of(request.body());
    checkAlgorithm(upload, body.algorithm());
    try (Draft draft = store.files().draft()) {
      var checksum = new ChecksumOutput(draft, upload.algorithm());
      boolean other = body.algorithm() != null && body.algorithm() != upload.algorithm();
      Digested digested = body.orElse(upload.algorithm()).copyTo(other ? checksum : draft);
      if (digested.length() > LARGEST) {
        throw MultipartErrors.entityTooLarge(digested.length(), LARGEST);
      }
      var part =
          new UploadedPart(
              request.partNumber(),
              store.context().clock().instant(),
              digested.length(),
              digested.md5(),
              other ? checksum.base64() : digested.checksum().value(),
              draft.segments());
      store.write(located.bucket(), upload, part);
      draft.keep();
      return response(upload, part, digested.checksum());
    }
  }

  /// Where the checksum of the object is made of those of the parts, the client has to send each. An
  /// upload whose algorithm nobody named takes parts with any: SDKs add one of their own choice.
  private static void checkAlgorithm(StoredUpload upload, @Nullable ChecksumAlgorithm sent) {
    if (upload.checksumNamed()
        && (sent == null
            ? upload.checksumType() == ChecksumType.COMPOSITE
            : sent != upload.algorithm())) {
      throw ChecksumErrors.typeMismatch(upload.algorithm(), sent);
    }
  }

  private static Response response(
      StoredUpload upload, UploadedPart part, ObjectChecksum checksum) {
    ObjectEncryption encryption = upload.object().encryption();
    return Response.of(it -> {
      it.eTag = Conditions.quoted(part.md5());
      it.checksum(checksum.algorithm(), checksum.value());
      it.serverSideEncryption = encryption.algorithm();
      it.sseCustomerAlgorithm = encryption.customerAlgorithm();
      it.sseCustomerKeyMD5 = encryption.customerKeyMd5();
      it.ssekmsKeyId = encryption.kmsKeyId();
      it.bucketKeyEnabled = encryption.bucketKey();
    });
  }
}
