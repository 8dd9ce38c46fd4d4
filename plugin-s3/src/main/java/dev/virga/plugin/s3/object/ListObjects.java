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

/// Answers [ListObjects](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html).
@Http(method = "GET", uri = "/{Bucket}")
public final class ListObjects implements Operation<ListObjects.Request, ListObjects.Response> {
  private final Store store;

  ListObjects(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Query("delimiter") @Nullable String delimiter,
      @Query("encoding-type") @Nullable String encodingType,
      @Query("marker") @Nullable String marker,
      @Query("max-keys") @Nullable Integer maxKeys,
      @Query("prefix") @Nullable String prefix,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Header("x-amz-optional-object-attributes")
          @Nullable List<String> optionalObjectAttributes) {}

  /// What it gets.
  @XmlName("ListBucketResult")
  public record Response(
      @Nullable Boolean isTruncated,
      @Nullable String marker,
      @Nullable String nextMarker,
      @Flattened @Nullable List<S3Object> contents,
      @Nullable String name,
      @Nullable String prefix,
      @Nullable String delimiter,
      @Nullable Integer maxKeys,
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
      public @Nullable Boolean isTruncated;
      public @Nullable String marker;
      public @Nullable String nextMarker;
      public @Nullable List<S3Object> contents;
      public @Nullable String name;
      public @Nullable String prefix;
      public @Nullable String delimiter;
      public @Nullable Integer maxKeys;
      public @Nullable List<CommonPrefix> commonPrefixes;
      public @Nullable String encodingType;
      public @Nullable String requestCharged;

      private Response build() {
        return new Response(
            isTruncated,
            marker,
            nextMarker,
            contents,
            name,
            prefix,
            delimiter,
            maxKeys,
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
            request.prefix(), request.delimiter(), request.maxKeys(), request.encodingType());
    String marker = request.marker() == null ? "" : request.marker();
    Listing page =
        Listing.read(
            new CurrentObjects(store.objects(), bucket, parameters, marker), parameters, marker);
    return Response.of(it -> {
      it.name = bucket.name();
      it.prefix = parameters.shown(parameters.prefix());
      it.marker = parameters.shown(marker);
      it.delimiter = parameters.shownDelimiter();
      it.maxKeys = parameters.maxKeys();
      it.encodingType = parameters.encodingType();
      it.isTruncated = page.truncated();
      it.nextMarker = nextMarker(page, parameters);
      it.contents =
          page.objects().stream()
              .map(object ->
                  ListedObject.of(object, parameters, request.optionalObjectAttributes())
                      .content(true))
              .toList();
      it.commonPrefixes = parameters.shown(page.prefixes());
    });
  }

  /// Without a delimiter, clients go on behind the last key by themselves.
  private static @Nullable String nextMarker(Listing page, ListParameters parameters) {
    Listing.Last last = page.last();
    return page.truncated() && last != null && !parameters.delimiter().isEmpty()
        ? parameters.shown(last.text())
        : null;
  }
}
