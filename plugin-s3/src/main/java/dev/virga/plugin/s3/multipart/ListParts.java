package dev.virga.plugin.s3.multipart;

import dev.virga.plugin.s3.model.Initiator;
import dev.virga.plugin.s3.model.Owner;
import dev.virga.plugin.s3.model.Part;
import dev.virga.plugin.s3.object.Conditions;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.CanonicalUser;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredUpload;
import dev.virga.plugin.s3.store.UploadedPart;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.XmlName;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [ListParts](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html).
@Http(method = "GET", uri = "/{Bucket}/{Key+}")
public final class ListParts implements Operation<ListParts.Request, ListParts.Response> {
  private static final int MOST = 1000;

  private final Store store;

  ListParts(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Label String key,
      @Query("max-parts") @Nullable Integer maxParts,
      @Query("part-number-marker") @Nullable Integer partNumberMarker,
      @Query("uploadId") String uploadId,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Header("x-amz-server-side-encryption-customer-algorithm")
          @Nullable String sseCustomerAlgorithm,
      @Header("x-amz-server-side-encryption-customer-key") @Nullable String sseCustomerKey,
      @Header("x-amz-server-side-encryption-customer-key-MD5")
          @Nullable String sseCustomerKeyMD5) {}

  /// What it gets.
  @XmlName("ListPartsResult")
  public record Response(
      @Header("x-amz-abort-date") @Nullable Instant abortDate,
      @Header("x-amz-abort-rule-id") @Nullable String abortRuleId,
      @Nullable String bucket,
      @Nullable String key,
      @Nullable String uploadId,
      @Nullable Integer partNumberMarker,
      @Nullable Integer nextPartNumberMarker,
      @Nullable Integer maxParts,
      @Nullable Boolean isTruncated,
      @Name("Part") @Flattened @Nullable List<Part> parts,
      @Nullable Initiator initiator,
      @Nullable Owner owner,
      @Nullable String storageClass,
      @Header("x-amz-request-charged") @Nullable String requestCharged,
      @Nullable String checksumAlgorithm,
      @Nullable String checksumType) {
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
      public @Nullable Integer partNumberMarker;
      public @Nullable Integer nextPartNumberMarker;
      public @Nullable Integer maxParts;
      public @Nullable Boolean isTruncated;
      public @Nullable List<Part> parts;
      public @Nullable Initiator initiator;
      public @Nullable Owner owner;
      public @Nullable String storageClass;
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
            partNumberMarker,
            nextPartNumberMarker,
            maxParts,
            isTruncated,
            parts,
            initiator,
            owner,
            storageClass,
            requestCharged,
            checksumAlgorithm,
            checksumType);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Bucket bucket = store.buckets().get(request.bucket());
    StoredUpload upload = store.uploads().get(bucket, request.key(), request.uploadId());
    int limit = limit("max-parts", request.maxParts());
    int marker = notNegative("part-number-marker", request.partNumberMarker(), 0);
    List<UploadedPart> found = store.uploads().parts(bucket, upload, marker, limit + 1);
    List<UploadedPart> page = found.subList(0, Math.min(limit, found.size()));
    return Response.of(it -> {
      it.bucket = bucket.name();
      it.key = upload.key();
      it.uploadId = upload.id();
      it.partNumberMarker = marker;
      it.nextPartNumberMarker = page.isEmpty() ? 0 : page.getLast().number();
      it.maxParts = limit;
      it.isTruncated = limit > 0 && found.size() > limit;
      it.parts = page.stream().map(part -> part(upload, part)).toList();
      it.initiator = new Initiator(upload.initiator(), null);
      it.owner = CanonicalUser.owner(upload.object().owner());
      it.storageClass = upload.object().metadata().storageClass();
      it.checksumAlgorithm = upload.checksumNamed() ? upload.algorithm().name() : null;
      it.checksumType = upload.checksumNamed() ? upload.checksumType().name() : null;
    });
  }

  private static Part part(StoredUpload upload, UploadedPart part) {
    return Part.of(it -> {
      it.partNumber = part.number();
      it.lastModified = part.lastModified();
      it.eTag = Conditions.quoted(part.md5());
      it.size = part.size();
      it.checksum(upload.algorithm(), upload.checksumNamed() ? part.checksum() : null);
    });
  }

  /// The most entries of a page: 1000, or less.
  static int limit(String name, @Nullable Integer asked) {
    return Math.min(notNegative(name, asked, MOST), MOST);
  }

  private static int notNegative(String name, @Nullable Integer asked, int otherwise) {
    if (asked != null && asked < 0) {
      throw MultipartErrors.notInRange(name, asked);
    }
    return asked == null ? otherwise : asked;
  }
}
