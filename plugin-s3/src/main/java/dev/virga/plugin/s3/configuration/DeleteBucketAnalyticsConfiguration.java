package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Query;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteBucketAnalyticsConfiguration](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketAnalyticsConfiguration.html).
@Http(method = "DELETE", uri = "/{Bucket}?analytics", status = 204)
public final class DeleteBucketAnalyticsConfiguration
    implements Operation<
        DeleteBucketAnalyticsConfiguration.Request, DeleteBucketAnalyticsConfiguration.Response> {
  private final Store store;

  DeleteBucketAnalyticsConfiguration(Store store) {
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
    store.configurations().analytics().remove(bucket, request.id());
    return new Response();
  }
}
