package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.model.CommonPrefix;
import dev.virga.plugin.s3.model.DeleteMarkerEntry;
import dev.virga.plugin.s3.model.ObjectVersion;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredObject;
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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Answers [ListObjectVersions](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html).
@Http(method = "GET", uri = "/{Bucket}?versions")
public final class ListObjectVersions
    implements Operation<ListObjectVersions.Request, ListObjectVersions.Response> {
  private final Store store;

  ListObjectVersions(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Query("delimiter") @Nullable String delimiter,
      @Query("encoding-type") @Nullable String encodingType,
      @Query("key-marker") @Nullable String keyMarker,
      @Query("max-keys") @Nullable Integer maxKeys,
      @Query("prefix") @Nullable String prefix,
      @Query("version-id-marker") @Nullable String versionIdMarker,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Header("x-amz-optional-object-attributes")
          @Nullable List<String> optionalObjectAttributes) {}

  /// What it gets.
  @XmlName("ListVersionsResult")
  public record Response(
      @Nullable Boolean isTruncated,
      @Nullable String keyMarker,
      @Nullable String versionIdMarker,
      @Nullable String nextKeyMarker,
      @Nullable String nextVersionIdMarker,
      @Name("Version") @Flattened @Nullable List<ObjectVersion> versions,
      @Name("DeleteMarker") @Flattened @Nullable List<DeleteMarkerEntry> deleteMarkers,
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
      public @Nullable String keyMarker;
      public @Nullable String versionIdMarker;
      public @Nullable String nextKeyMarker;
      public @Nullable String nextVersionIdMarker;
      public @Nullable List<ObjectVersion> versions;
      public @Nullable List<DeleteMarkerEntry> deleteMarkers;
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
            keyMarker,
            versionIdMarker,
            nextKeyMarker,
            nextVersionIdMarker,
            versions,
            deleteMarkers,
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
    String keyMarker = request.keyMarker() == null ? "" : request.keyMarker();
    String versionMarker = versionMarker(request);
    Listing page =
        Listing.read(
            new AllVersions(store.objects(), bucket, parameters, keyMarker, versionMarker),
            parameters,
            keyMarker);
    Listing.Last next = page.truncated() ? page.last() : null;
    return Response.of(it -> {
      it.name = bucket.name();
      it.prefix = parameters.shown(parameters.prefix());
      it.keyMarker = parameters.shown(keyMarker);
      it.versionIdMarker = versionMarker == null ? "" : versionMarker;
      it.nextKeyMarker = next == null ? null : parameters.shown(next.text());
      it.nextVersionIdMarker = next == null ? null : next.version();
      it.delimiter = parameters.shownDelimiter();
      it.maxKeys = parameters.maxKeys();
      it.encodingType = parameters.encodingType();
      it.isTruncated = page.truncated();
      it.versions =
          listed(page, request, parameters, object -> !object.deleteMarker())
              .map(ListedObject::version)
              .toList();
      it.deleteMarkers =
          listed(page, request, parameters, StoredObject::deleteMarker)
              .map(ListedObject::marker)
              .toList();
      it.commonPrefixes = parameters.shown(page.prefixes());
    });
  }

  private static Stream<ListedObject> listed(
      Listing page, Request request, ListParameters parameters, Predicate<StoredObject> which) {
    return page.objects().stream()
        .filter(which)
        .map(it -> ListedObject.of(it, parameters, request.optionalObjectAttributes()));
  }

  private static @Nullable String versionMarker(Request request) {
    String marker = request.versionIdMarker();
    String keyMarker = request.keyMarker();
    if (marker != null && keyMarker == null) {
      throw ListErrors.versionMarkerAlone(marker);
    }
    if (marker != null && marker.isEmpty() && keyMarker != null && !keyMarker.isEmpty()) {
      throw ListErrors.emptyVersionMarker();
    }
    return marker == null || marker.isEmpty() ? null : marker;
  }
}
