package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredObject;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Query;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html).
@Http(method = "DELETE", uri = "/{Bucket}/{Key+}", status = 204)
public final class DeleteObject implements Operation<DeleteObject.Request, DeleteObject.Response> {
  private static final String REMOVED = "ObjectRemoved:Delete";
  private static final String MARKED = "ObjectRemoved:DeleteMarkerCreated";

  private final Store store;
  private final Protection protection;

  DeleteObject(Store store) {
    this.store = store;
    this.protection = new Protection(store);
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Label String key,
      @Header("x-amz-mfa") @Nullable String mfa,
      @Query("versionId") @Nullable String versionId,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Header("x-amz-bypass-governance-retention") @Nullable Boolean bypassGovernanceRetention,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Header("If-Match") @Nullable String ifMatch,
      @Header("x-amz-if-match-last-modified-time") @Nullable Instant ifMatchLastModifiedTime,
      @Header("x-amz-if-match-size") @Nullable Long ifMatchSize) {}

  /// What it gets.
  public record Response(
      @Header("x-amz-delete-marker") @Nullable Boolean deleteMarker,
      @Header("x-amz-version-id") @Nullable String versionId,
      @Header("x-amz-request-charged") @Nullable String requestCharged) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Bucket bucket = store.buckets().get(request.bucket());
    if (request.ifMatchLastModifiedTime() != null || request.ifMatchSize() != null) {
      throw ObjectErrors.conditionNotTaken(
          "x-amz-if-match-last-modified-time,x-amz-if-match-size",
          "Only directory buckets take these conditions");
    }
    var condition = Conditions.ofDeletion(request.key(), request.ifMatch());
    String versionId = request.versionId();
    return versionId == null
        ? delete(request, bucket, condition, context)
        : deleteVersion(request, versionId, bucket, condition, context);
  }

  private Response delete(
      Request request,
      Bucket bucket,
      Consumer<Optional<StoredObject>> condition,
      RequestContext context) {
    var deleted =
        store.objects().delete(bucket, request.key(), context.principal().account(), condition);
    deleted.ifPresent(it -> publish(context, bucket, it.deleteMarker() ? MARKED : REMOVED, it));
    return deleted
        .filter(StoredObject::deleteMarker)
        .map(marker -> new Response(true, marker.versionId(), null))
        .orElse(new Response(null, null, null));
  }

  private Response deleteVersion(
      Request request,
      String versionId,
      Bucket bucket,
      Consumer<Optional<StoredObject>> condition,
      RequestContext context) {
    ObjectReader.checkVersionId(versionId);
    Optional<StoredObject> deleted =
        store
            .objects()
            .deleteVersion(
                bucket,
                request.key(),
                versionId,
                version -> {
                  condition.accept(version.filter(it -> !it.deleteMarker()));
                  protection.checkDeletion(version, request.bypassGovernanceRetention());
                });
    deleted.ifPresent(it -> publish(context, bucket, REMOVED, it));
    return new Response(
        deleted.filter(StoredObject::deleteMarker).isPresent() ? true : null,
        bucket.versioning() == null ? null : versionId,
        null);
  }

  private void publish(RequestContext context, Bucket bucket, String event, StoredObject object) {
    store.notifications().publish(context, bucket, event, object);
  }
}
