package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.model.CommonPrefix;
import dev.virga.plugin.s3.model.DeleteMarkerEntry;
import dev.virga.plugin.s3.model.ObjectVersion;
import dev.virga.spi.AwsException;
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

/// Answers [ListObjectVersions](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html).
@Http(method = "GET", uri = "/{Bucket}?versions")
public final class ListObjectVersions
    implements Operation<ListObjectVersions.Request, ListObjectVersions.Response> {
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
    throw AwsException.of("NotImplemented", 501, "ListObjectVersions is not implemented.");
  }
}
