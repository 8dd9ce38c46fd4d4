package dev.virga.plugin.s3.bucket;

import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html).
@Http(method = "DELETE", uri = "/{Bucket}", status = 204)
public final class DeleteBucket implements Operation<DeleteBucket.Request, DeleteBucket.Response> {
  private final Store store;

  DeleteBucket(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Bucket bucket = store.buckets().get(request.bucket());
    store.objects().removeBucket(bucket);
    store.uploads().forget(bucket);
    store.configurations().forget(bucket);
    return new Response();
  }
}
