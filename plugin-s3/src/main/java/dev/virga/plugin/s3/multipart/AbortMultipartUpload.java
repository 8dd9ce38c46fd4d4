package dev.virga.plugin.s3.multipart;

import dev.virga.plugin.s3.object.ObjectErrors;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredUpload;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Query;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Answers [AbortMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html).
@Http(method = "DELETE", uri = "/{Bucket}/{Key+}", status = 204)
public final class AbortMultipartUpload
    implements Operation<AbortMultipartUpload.Request, AbortMultipartUpload.Response> {
  private final Store store;

  AbortMultipartUpload(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Label String key,
      @Query("uploadId") String uploadId,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Header("x-amz-if-match-initiated-time") @Nullable Instant ifMatchInitiatedTime) {}

  /// What it gets.
  public record Response(@Header("x-amz-request-charged") @Nullable String requestCharged) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Bucket bucket = store.buckets().get(request.bucket());
    Instant expected = request.ifMatchInitiatedTime();
    StoredUpload upload = store.uploads().get(bucket, request.key(), request.uploadId());
    // the header has whole seconds
    if (expected != null && !expected.equals(upload.initiated().truncatedTo(ChronoUnit.SECONDS))) {
      throw ObjectErrors.preconditionFailed("x-amz-if-match-initiated-time");
    }
    store.uploads().abort(bucket, request.key(), request.uploadId());
    return new Response(null);
  }
}
