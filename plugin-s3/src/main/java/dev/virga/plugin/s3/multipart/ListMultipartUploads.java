package dev.virga.plugin.s3.multipart;

import dev.virga.plugin.s3.model.CommonPrefix;
import dev.virga.plugin.s3.model.Initiator;
import dev.virga.plugin.s3.model.MultipartUpload;
import dev.virga.plugin.s3.object.ListParameters;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.CanonicalUser;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredUpload;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.XmlName;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [ListMultipartUploads](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html).
@Http(method = "GET", uri = "/{Bucket}?uploads")
public final class ListMultipartUploads
    implements Operation<ListMultipartUploads.Request, ListMultipartUploads.Response> {
  private final Store store;

  ListMultipartUploads(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Query("delimiter") @Nullable String delimiter,
      @Query("encoding-type") @Nullable String encodingType,
      @Query("key-marker") @Nullable String keyMarker,
      @Query("max-uploads") @Nullable Integer maxUploads,
      @Query("prefix") @Nullable String prefix,
      @Query("upload-id-marker") @Nullable String uploadIdMarker,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Header("x-amz-request-payer") @Nullable String requestPayer) {}

  /// What it gets.
  @XmlName("ListMultipartUploadsResult")
  public record Response(
      @Nullable String bucket,
      @Nullable String keyMarker,
      @Nullable String uploadIdMarker,
      @Nullable String nextKeyMarker,
      @Nullable String prefix,
      @Nullable String delimiter,
      @Nullable String nextUploadIdMarker,
      @Nullable Integer maxUploads,
      @Nullable Boolean isTruncated,
      @Name("Upload") @Flattened @Nullable List<MultipartUpload> uploads,
      @Flattened @Nullable List<CommonPrefix> commonPrefixes,
      @Nullable String encodingType,
      @Header("x-amz-request-charged") @Nullable String requestCharged) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable String bucket;
      public @Nullable String keyMarker;
      public @Nullable String uploadIdMarker;
      public @Nullable String nextKeyMarker;
      public @Nullable String prefix;
      public @Nullable String delimiter;
      public @Nullable String nextUploadIdMarker;
      public @Nullable Integer maxUploads;
      public @Nullable Boolean isTruncated;
      public @Nullable List<MultipartUpload> uploads;
      public @Nullable List<CommonPrefix> commonPrefixes;
      public @Nullable String encodingType;
      public @Nullable String requestCharged;

      private Response build() {
        return new Response(
            bucket,
            keyMarker,
            uploadIdMarker,
            nextKeyMarker,
            prefix,
            delimiter,
            nextUploadIdMarker,
            maxUploads,
            isTruncated,
            uploads,
            commonPrefixes,
            encodingType,
            requestCharged);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Bucket bucket = store.buckets().get(request.bucket());
    var parameters =
        ListParameters.of(
            request.prefix(),
            request.delimiter(),
            ListParts.limit("max-uploads", request.maxUploads()),
            request.encodingType());
    String keyMarker = orEmpty(request.keyMarker());
    String idMarker = orEmpty(request.uploadIdMarker());
    var page = new UploadListing(store.uploads(), bucket, parameters, keyMarker, idMarker);
    String last = page.lastKey();
    return Response.of(it -> {
      it.bucket = bucket.name();
      it.keyMarker = parameters.shown(keyMarker);
      it.uploadIdMarker = idMarker;
      it.nextKeyMarker = last == null ? null : parameters.shown(last);
      it.nextUploadIdMarker = page.lastId();
      it.prefix = parameters.shown(parameters.prefix());
      it.delimiter = parameters.shownDelimiter();
      it.encodingType = parameters.encodingType();
      it.maxUploads = parameters.maxKeys();
      it.isTruncated = page.truncated();
      it.uploads = page.uploads().stream().map(one -> shown(one, parameters)).toList();
      it.commonPrefixes = parameters.shown(page.prefixes());
    });
  }

  private static MultipartUpload shown(StoredUpload upload, ListParameters parameters) {
    return MultipartUpload.of(it -> {
      it.uploadId = upload.id();
      it.key = parameters.shown(upload.key());
      it.initiated = upload.initiated();
      it.storageClass = upload.object().metadata().storageClass();
      it.owner = CanonicalUser.owner(upload.object().owner());
      it.initiator = new Initiator(upload.initiator(), null);
      it.checksumAlgorithm = upload.checksumNamed() ? upload.algorithm().name() : null;
      it.checksumType = upload.checksumNamed() ? upload.checksumType().name() : null;
    });
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
