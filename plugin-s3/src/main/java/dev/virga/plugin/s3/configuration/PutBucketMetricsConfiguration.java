package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.MetricsConfiguration;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import dev.virga.spi.wire.Query;
import org.jspecify.annotations.Nullable;

/// Answers [PutBucketMetricsConfiguration](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketMetricsConfiguration.html).
@Http(method = "PUT", uri = "/{Bucket}?metrics")
public final class PutBucketMetricsConfiguration
    implements Operation<
        PutBucketMetricsConfiguration.Request, PutBucketMetricsConfiguration.Response> {
  private final Store store;

  PutBucketMetricsConfiguration(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Query("id") String id,
      @Payload MetricsConfiguration metricsConfiguration,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    MetricsRules.check(request.id(), request.metricsConfiguration());
    store.configurations().metrics().put(bucket, request.metricsConfiguration());
    return new Response();
  }
}
