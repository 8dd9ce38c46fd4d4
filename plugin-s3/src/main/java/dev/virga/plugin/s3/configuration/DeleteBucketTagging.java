package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteBucketTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketTagging.html).
@Http(method = "DELETE", uri = "/{Bucket}?tagging", status = 204)
public final class DeleteBucketTagging
    implements Operation<DeleteBucketTagging.Request, DeleteBucketTagging.Response> {
  private final Store store;

  DeleteBucketTagging(Store store) {
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
    store.configurations().tagging().remove(bucket);
    return new Response();
  }
}
