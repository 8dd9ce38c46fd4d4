package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.model.Checksum;
import dev.virga.plugin.s3.model.GetObjectAttributesParts;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Query;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [GetObjectAttributes](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAttributes.html).
@Http(method = "GET", uri = "/{Bucket}/{Key+}?attributes")
public final class GetObjectAttributes
    implements Operation<GetObjectAttributes.Request, GetObjectAttributes.Response> {
  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Label String key,
      @Query("versionId") @Nullable String versionId,
      @Header("x-amz-max-parts") @Nullable Integer maxParts,
      @Header("x-amz-part-number-marker") @Nullable Integer partNumberMarker,
      @Header("x-amz-server-side-encryption-customer-algorithm")
          @Nullable String sseCustomerAlgorithm,
      @Header("x-amz-server-side-encryption-customer-key") @Nullable String sseCustomerKey,
      @Header("x-amz-server-side-encryption-customer-key-MD5") @Nullable String sseCustomerKeyMD5,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Header("x-amz-object-attributes") List<String> objectAttributes) {}

  /// What it gets.
  public record Response(
      @Header("x-amz-delete-marker") @Nullable Boolean deleteMarker,
      @Header("Last-Modified") @Nullable Instant lastModified,
      @Header("x-amz-version-id") @Nullable String versionId,
      @Header("x-amz-request-charged") @Nullable String requestCharged,
      @Nullable String eTag,
      @Nullable Checksum checksum,
      @Nullable GetObjectAttributesParts objectParts,
      @Nullable String storageClass,
      @Nullable Long objectSize) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable Boolean deleteMarker;
      public @Nullable Instant lastModified;
      public @Nullable String versionId;
      public @Nullable String requestCharged;
      public @Nullable String eTag;
      public @Nullable Checksum checksum;
      public @Nullable GetObjectAttributesParts objectParts;
      public @Nullable String storageClass;
      public @Nullable Long objectSize;

      private Response build() {
        return new Response(
            deleteMarker,
            lastModified,
            versionId,
            requestCharged,
            eTag,
            checksum,
            objectParts,
            storageClass,
            objectSize);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "GetObjectAttributes is not implemented.");
  }
}
