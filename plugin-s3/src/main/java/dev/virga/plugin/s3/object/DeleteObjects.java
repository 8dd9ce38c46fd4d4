package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.model.Delete;
import dev.virga.plugin.s3.model.DeletedObject;
import dev.virga.plugin.s3.model.ObjectIdentifier;
import dev.virga.plugin.s3.model.S3Error;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Payload;
import dev.virga.spi.wire.XmlName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteObjects](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html).
@Http(method = "POST", uri = "/{Bucket}?delete")
public final class DeleteObjects
    implements Operation<DeleteObjects.Request, DeleteObjects.Response> {
  private static final int MOST = 1000;

  private final Store store;
  private final DeleteObject one;

  DeleteObjects(Store store) {
    this.store = store;
    this.one = new DeleteObject(store);
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Payload Delete delete,
      @Header("x-amz-mfa") @Nullable String mfa,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Header("x-amz-bypass-governance-retention") @Nullable Boolean bypassGovernanceRetention,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Header("x-amz-sdk-checksum-algorithm") @Nullable String checksumAlgorithm) {}

  /// What it gets.
  @XmlName("DeleteResult")
  public record Response(
      @Flattened @Nullable List<DeletedObject> deleted,
      @Header("x-amz-request-charged") @Nullable String requestCharged,
      @Name("Error") @Flattened @Nullable List<S3Error> errors) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    store.buckets().get(request.bucket());
    List<ObjectIdentifier> objects = request.delete().objects();
    if (objects.isEmpty()
        || objects.size() > MOST
        || objects.stream().anyMatch(it -> it.key().isEmpty())) {
      throw S3Errors.malformedXml();
    }
    boolean quiet = Boolean.TRUE.equals(request.delete().quiet());
    var deleted = new ArrayList<DeletedObject>();
    var errors = new ArrayList<S3Error>();
    for (ObjectIdentifier it : objects) {
      try {
        var answer = one.handle(single(request, it), context);
        if (!quiet) {
          deleted.add(deleted(it, answer));
        }
      } catch (AwsException e) {
        errors.add(new S3Error(it.key(), it.versionId(), e.code(), e.message()));
      }
    }
    return new Response(deleted, null, errors);
  }

  private static DeleteObject.Request single(Request request, ObjectIdentifier object) {
    return new DeleteObject.Request(
        request.bucket(),
        object.key(),
        request.mfa(),
        object.versionId(),
        request.requestPayer(),
        request.bypassGovernanceRetention(),
        request.expectedBucketOwner(),
        object.eTag(),
        object.lastModifiedTime(),
        object.size());
  }

  /// A delete marker that was put in front has an id of its own; one that was removed had the id that
  /// the client named.
  private static DeletedObject deleted(ObjectIdentifier object, DeleteObject.Response answer) {
    boolean marker = Boolean.TRUE.equals(answer.deleteMarker());
    String markerId = object.versionId() == null ? answer.versionId() : object.versionId();
    return new DeletedObject(
        object.key(), object.versionId(), marker ? true : null, marker ? markerId : null);
  }
}
