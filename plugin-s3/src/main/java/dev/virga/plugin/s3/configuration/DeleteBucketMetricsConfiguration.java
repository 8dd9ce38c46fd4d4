package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Query;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteBucketMetricsConfiguration](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketMetricsConfiguration.html).
@Http(method = "DELETE", uri = "/{Bucket}?metrics", status = 204)
public final class DeleteBucketMetricsConfiguration
    implements Operation<
        DeleteBucketMetricsConfiguration.Request, DeleteBucketMetricsConfiguration.Response> {
  private final Store store;

  DeleteBucketMetricsConfiguration(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Query("id") String id,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    store.configurations().metrics().remove(bucket, request.id());
    return new Response();
  }
}
