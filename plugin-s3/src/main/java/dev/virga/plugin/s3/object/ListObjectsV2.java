package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.model.CommonPrefix;
import dev.virga.plugin.s3.model.S3Object;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.XmlName;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [ListObjectsV2](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html).
@Http(method = "GET", uri = "/{Bucket}?list-type=2")
public final class ListObjectsV2
    implements Operation<ListObjectsV2.Request, ListObjectsV2.Response> {
  private final Store store;

  ListObjectsV2(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Query("delimiter") @Nullable String delimiter,
      @Query("encoding-type") @Nullable String encodingType,
      @Query("max-keys") @Nullable Integer maxKeys,
      @Query("prefix") @Nullable String prefix,
      @Query("continuation-token") @Nullable String continuationToken,
      @Query("fetch-owner") @Nullable Boolean fetchOwner,
      @Query("start-after") @Nullable String startAfter,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Header("x-amz-optional-object-attributes")
          @Nullable List<String> optionalObjectAttributes) {}

  /// What it gets.
  @XmlName("ListBucketResult")
  public record Response(
      @Nullable Boolean isTruncated,
      @Flattened @Nullable List<S3Object> contents,
      @Nullable String name,
      @Nullable String prefix,
      @Nullable String delimiter,
      @Nullable Integer maxKeys,
      @Flattened @Nullable List<CommonPrefix> commonPrefixes,
      @Nullable String encodingType,
      @Nullable Integer keyCount,
      @Nullable String continuationToken,
      @Nullable String nextContinuationToken,
      @Nullable String startAfter,
      @Header("x-amz-request-charged") @Nullable String requestCharged) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable Boolean isTruncated;
      public @Nullable List<S3Object> contents;
      public @Nullable String name;
      public @Nullable String prefix;
      public @Nullable String delimiter;
      public @Nullable Integer maxKeys;
      public @Nullable List<CommonPrefix> commonPrefixes;
      public @Nullable String encodingType;
      public @Nullable Integer keyCount;
      public @Nullable String continuationToken;
      public @Nullable String nextContinuationToken;
      public @Nullable String startAfter;
      public @Nullable String requestCharged;

      private Response build() {
        return new Response(
            isTruncated,
            contents,
            name,
            prefix,
            delimiter,
            maxKeys,
            commonPrefixes,
            encodingType,
            keyCount,
            continuationToken,
            nextContinuationToken,
            startAfter,
            requestCharged);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Bucket bucket = store.buckets().get(request.bucket());
    var parameters =
        ListParameters.of(
            request.prefix(), request.delimiter(), request.maxKeys(), request.encodingType());
    String marker = marker(request);
    Listing page =
        Listing.read(
            new CurrentObjects(store.objects(), bucket, parameters, marker), parameters, marker);
    Listing.Last last = page.last();
    boolean withOwner = Boolean.TRUE.equals(request.fetchOwner());
    return Response.of(it -> {
      it.name = bucket.name();
      it.prefix = parameters.shown(parameters.prefix());
      it.delimiter = parameters.shownDelimiter();
      it.maxKeys = parameters.maxKeys();
      it.encodingType = parameters.encodingType();
      it.keyCount = page.objects().size() + page.prefixes().size();
      it.isTruncated = page.truncated();
      it.continuationToken = request.continuationToken();
      it.nextContinuationToken =
          page.truncated() && last != null ? ContinuationToken.of(last.text()) : null;
      it.startAfter = request.startAfter() == null ? null : parameters.shown(request.startAfter());
      it.contents =
          page.objects().stream()
              .map(object ->
                  ListedObject.of(object, parameters, request.optionalObjectAttributes())
                      .content(withOwner))
              .toList();
      it.commonPrefixes = parameters.shown(page.prefixes());
    });
  }

  /// A token says more than the place where the first page started.
  private static String marker(Request request) {
    if (request.continuationToken() != null) {
      return ContinuationToken.position(request.continuationToken());
    }
    return request.startAfter() == null ? "" : request.startAfter();
  }
}
