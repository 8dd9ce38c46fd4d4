package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.AccelerateConfiguration;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import org.jspecify.annotations.Nullable;

/// Answers [PutBucketAccelerateConfiguration](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAccelerateConfiguration.html).
@Http(method = "PUT", uri = "/{Bucket}?accelerate")
public final class PutBucketAccelerateConfiguration
    implements Operation<
        PutBucketAccelerateConfiguration.Request, PutBucketAccelerateConfiguration.Response> {
  private final Store store;

  PutBucketAccelerateConfiguration(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Payload AccelerateConfiguration accelerateConfiguration,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Header("x-amz-sdk-checksum-algorithm") @Nullable String checksumAlgorithm) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    AccelerateRules.check(bucket, request.accelerateConfiguration());
    store.configurations().accelerate().put(bucket, request.accelerateConfiguration());
    return new Response();
  }
}
