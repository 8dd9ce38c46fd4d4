package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.model.Checksum;
import dev.virga.plugin.s3.model.GetObjectAttributesParts;
import dev.virga.plugin.s3.model.ObjectPart;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredChecksum;
import dev.virga.plugin.s3.store.StoredObject;
import dev.virga.plugin.s3.store.StoredPart;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Query;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [GetObjectAttributes](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAttributes.html).
@Http(method = "GET", uri = "/{Bucket}/{Key+}?attributes")
public final class GetObjectAttributes
    implements Operation<GetObjectAttributes.Request, GetObjectAttributes.Response> {
  private static final Set<String> ATTRIBUTES =
      Set.of("ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize");
  private static final int MAX_PARTS = 1000;

  private final ObjectReader reader;

  GetObjectAttributes(Store store) {
    this.reader = new ObjectReader(store);
  }

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
    List<String> wanted = request.objectAttributes();
    if (!ATTRIBUTES.containsAll(wanted)) {
      throw ObjectErrors.unknownAttribute(wanted);
    }
    var located = reader.locate(request.bucket(), request.key(), request.versionId(), "GET");
    StoredObject object = located.object();
    new CustomerKey(
            request.sseCustomerAlgorithm(), request.sseCustomerKey(), request.sseCustomerKeyMD5())
        .checkReader(object.encryption());
    return Response.of(it -> {
      it.lastModified = object.lastModified();
      it.versionId = located.versionId();
      it.eTag = wanted.contains("ETag") ? object.eTag() : null;
      it.checksum = wanted.contains("Checksum") ? checksum(object.checksum()) : null;
      it.objectParts = wanted.contains("ObjectParts") ? parts(request, object) : null;
      it.storageClass = wanted.contains("StorageClass") ? object.metadata().storageClass() : null;
      it.objectSize = wanted.contains("ObjectSize") ? object.size() : null;
    });
  }

  private static @Nullable Checksum checksum(@Nullable StoredChecksum stored) {
    return stored == null
        ? null
        : Checksum.of(it -> {
          it.checksum(stored.algorithm(), withoutCount(stored.value()));
          it.checksumType = stored.type();
        });
  }

  /// A composite checksum is told without the number of parts here.
  private static String withoutCount(String value) {
    int dash = value.indexOf('-');
    return dash < 0 ? value : value.substring(0, dash);
  }

  /// The parts are only listed where they have checksums of their own.
  private static @Nullable GetObjectAttributesParts parts(Request request, StoredObject object) {
    List<StoredPart> all = object.parts();
    if (all == null) {
      return null;
    }
    int limit = request.maxParts() == null ? MAX_PARTS : Math.min(MAX_PARTS, request.maxParts());
    int marker = request.partNumberMarker() == null ? 0 : request.partNumberMarker();
    boolean listed = all.stream().anyMatch(it -> it.checksum() != null);
    List<StoredPart> page = all.stream().filter(it -> it.number() > marker).limit(limit).toList();
    boolean more = !page.isEmpty() && page.getLast().number() < all.getLast().number();
    StoredChecksum checksum = object.checksum();
    return GetObjectAttributesParts.of(it -> {
      it.totalPartsCount = all.size();
      if (listed && checksum != null) {
        it.partNumberMarker = marker;
        it.nextPartNumberMarker = page.isEmpty() ? marker : page.getLast().number();
        it.maxParts = limit;
        it.isTruncated = more;
        it.parts = page.stream().map(part -> part(part, checksum.algorithm())).toList();
      }
    });
  }

  private static ObjectPart part(StoredPart part, ChecksumAlgorithm algorithm) {
    return ObjectPart.of(it -> {
      it.partNumber = part.number();
      it.size = part.size();
      it.checksum(algorithm, part.checksum());
    });
  }
}
