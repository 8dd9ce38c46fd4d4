package dev.virga.plugin.s3.multipart;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.model.ChecksumMembers;
import dev.virga.plugin.s3.model.ChecksumValues;
import dev.virga.plugin.s3.model.CompletedMultipartUpload;
import dev.virga.plugin.s3.model.CompletedPart;
import dev.virga.plugin.s3.object.Conditions;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.ObjectEncryption;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredChecksum;
import dev.virga.plugin.s3.store.StoredObject;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Payload;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.XmlName;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [CompleteMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html).
@Http(method = "POST", uri = "/{Bucket}/{Key+}")
public final class CompleteMultipartUpload
    implements Operation<CompleteMultipartUpload.Request, CompleteMultipartUpload.Response> {
  private final Store store;

  CompleteMultipartUpload(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Label String key,
      @Payload @Name("CompleteMultipartUpload") @Nullable CompletedMultipartUpload multipartUpload,
      @Query("uploadId") String uploadId,
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
      @Header("x-amz-mp-object-size") @Nullable Long mpuObjectSize,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Header("If-Match") @Nullable String ifMatch,
      @Header("If-None-Match") @Nullable String ifNoneMatch,
      @Header("x-amz-server-side-encryption-customer-algorithm")
          @Nullable String sseCustomerAlgorithm,
      @Header("x-amz-server-side-encryption-customer-key") @Nullable String sseCustomerKey,
      @Header("x-amz-server-side-encryption-customer-key-MD5") @Nullable String sseCustomerKeyMD5)
      implements ChecksumValues {}

  /// What it gets.
  @XmlName("CompleteMultipartUploadResult")
  public record Response(
      @Nullable String location,
      @Nullable String bucket,
      @Nullable String key,
      @Header("x-amz-expiration") @Nullable String expiration,
      @Nullable String eTag,
      @Nullable String checksumCRC32,
      @Nullable String checksumCRC32C,
      @Nullable String checksumCRC64NVME,
      @Nullable String checksumSHA1,
      @Nullable String checksumSHA256,
      @Nullable String checksumSHA512,
      @Nullable String checksumMD5,
      @Nullable String checksumXXHASH64,
      @Nullable String checksumXXHASH3,
      @Nullable String checksumXXHASH128,
      @Nullable String checksumType,
      @Header("x-amz-server-side-encryption") @Nullable String serverSideEncryption,
      @Header("x-amz-version-id") @Nullable String versionId,
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
      public @Nullable String location;
      public @Nullable String bucket;
      public @Nullable String key;
      public @Nullable String expiration;
      public @Nullable String eTag;
      public @Nullable String checksumType;
      public @Nullable String serverSideEncryption;
      public @Nullable String versionId;
      public @Nullable String ssekmsKeyId;
      public @Nullable Boolean bucketKeyEnabled;
      public @Nullable String requestCharged;

      private Response build() {
        return new Response(
            location,
            bucket,
            key,
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
            ssekmsKeyId,
            bucketKeyEnabled,
            requestCharged);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Bucket bucket = store.buckets().get(request.bucket());
    List<CompletedPart> listed =
        Assembly.checkList(
            request.multipartUpload() == null ? null : request.multipartUpload().parts());
    var condition = Conditions.ofWrite(request.key(), request.ifMatch(), request.ifNoneMatch());
    var expected = new Assembly.Expected(request, request.checksumType(), request.mpuObjectSize());
    Optional<StoredObject> completed =
        store.complete(
            bucket,
            request.key(),
            request.uploadId(),
            (upload, parts) -> Assembly.of(upload, parts, listed).content(expected),
            condition);
    completed.ifPresent(it ->
        store
            .notifications()
            .publish(context, bucket, "ObjectCreated:CompleteMultipartUpload", it));
    StoredObject written =
        completed
            .or(() -> made(bucket, request))
            .orElseThrow(() -> S3Errors.noSuchUpload(request.uploadId()));
    return response(request, written, context.host());
  }

  /// A client that did not hear the first answer asks again, and gets the same.
  private Optional<StoredObject> made(Bucket bucket, Request request) {
    return store
        .objects()
        .find(bucket, request.key())
        .filter(it -> request.uploadId().equals(it.upload()));
  }

  private static Response response(Request request, StoredObject written, String host) {
    ObjectEncryption encryption = Objects.requireNonNull(written.encryption());
    StoredChecksum checksum = Objects.requireNonNull(written.checksum());
    return Response.of(it -> {
      it.location = location(host, request.bucket(), request.key());
      it.bucket = request.bucket();
      it.key = request.key();
      it.eTag = Conditions.quoted(written.eTag());
      it.checksum(checksum.algorithm(), checksum.value());
      it.checksumType = checksum.type();
      it.versionId = written.isNullVersion() ? null : written.versionId();
      it.serverSideEncryption = encryption.algorithm();
      it.ssekmsKeyId = encryption.kmsKeyId();
      it.bucketKeyEnabled = encryption.bucketKey();
    });
  }

  /// Where the object is, in the way in which the client names buckets. S3 encodes slashes here, too.
  private static String location(String host, String bucket, String key) {
    String path = URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    String root = host.startsWith(bucket + ".") ? host : host + "/" + bucket;
    return "http://" + root + "/" + path;
  }
}
