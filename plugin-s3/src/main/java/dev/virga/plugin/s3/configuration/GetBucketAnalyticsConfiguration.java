package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.AnalyticsConfiguration;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import dev.virga.spi.wire.Query;
import org.jspecify.annotations.Nullable;

/// Answers [GetBucketAnalyticsConfiguration](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAnalyticsConfiguration.html).
@Http(method = "GET", uri = "/{Bucket}?analytics")
public final class GetBucketAnalyticsConfiguration
    implements Operation<
        GetBucketAnalyticsConfiguration.Request, GetBucketAnalyticsConfiguration.Response> {
  private final Store store;

  GetBucketAnalyticsConfiguration(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Query("id") String id,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response(@Payload @Nullable AnalyticsConfiguration analyticsConfiguration) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    return new Response(store.configurations().analytics().get(bucket, request.id()));
  }
}
