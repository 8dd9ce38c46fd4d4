package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.AccelerateConfiguration;
import dev.virga.plugin.s3.model.BucketAccelerateStatus;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.XmlName;
import org.jspecify.annotations.Nullable;

/// Answers [GetBucketAccelerateConfiguration](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAccelerateConfiguration.html).
@Http(method = "GET", uri = "/{Bucket}?accelerate")
public final class GetBucketAccelerateConfiguration
    implements Operation<
        GetBucketAccelerateConfiguration.Request, GetBucketAccelerateConfiguration.Response> {
  private final Store store;

  GetBucketAccelerateConfiguration(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Header("x-amz-request-payer") @Nullable String requestPayer) {}

  /// What it gets.
  @XmlName("AccelerateConfiguration")
  public record Response(
      @Nullable BucketAccelerateStatus status,
      @Header("x-amz-request-charged") @Nullable String requestCharged) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    return new Response(
        store
            .configurations()
            .accelerate()
            .find(bucket)
            .map(AccelerateConfiguration::status)
            .orElse(null),
        null);
  }
}
