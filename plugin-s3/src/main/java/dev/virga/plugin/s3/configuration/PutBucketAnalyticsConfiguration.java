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

/// Answers [PutBucketAnalyticsConfiguration](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAnalyticsConfiguration.html).
@Http(method = "PUT", uri = "/{Bucket}?analytics")
public final class PutBucketAnalyticsConfiguration
    implements Operation<
        PutBucketAnalyticsConfiguration.Request, PutBucketAnalyticsConfiguration.Response> {
  private final Store store;

  PutBucketAnalyticsConfiguration(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Query("id") String id,
      @Payload AnalyticsConfiguration analyticsConfiguration,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    AnalyticsRules.check(request.id(), request.analyticsConfiguration());
    store.configurations().analytics().put(bucket, request.analyticsConfiguration());
    return new Response();
  }
}
