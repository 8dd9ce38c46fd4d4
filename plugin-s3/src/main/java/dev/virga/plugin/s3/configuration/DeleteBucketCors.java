package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteBucketCors](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketCors.html).
@Http(method = "DELETE", uri = "/{Bucket}?cors", status = 204)
public final class DeleteBucketCors
    implements Operation<DeleteBucketCors.Request, DeleteBucketCors.Response> {
  private final Store store;

  DeleteBucketCors(Store store) {
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
    var bucket = store.buckets().get(request.bucket());
    store.configurations().cors().remove(bucket);
    return new Response();
  }
}
