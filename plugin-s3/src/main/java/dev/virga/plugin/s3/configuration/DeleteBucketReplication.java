package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteBucketReplication](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketReplication.html).
@Http(method = "DELETE", uri = "/{Bucket}?replication", status = 204)
public final class DeleteBucketReplication
    implements Operation<DeleteBucketReplication.Request, DeleteBucketReplication.Response> {
  private final Store store;

  DeleteBucketReplication(Store store) {
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
    store.configurations().replication().remove(bucket);
    return new Response();
  }
}
