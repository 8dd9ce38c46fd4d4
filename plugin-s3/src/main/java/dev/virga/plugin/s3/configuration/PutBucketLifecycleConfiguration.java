package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.BucketLifecycleConfiguration;
import dev.virga.plugin.s3.store.Configurations.Lifecycle;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import org.jspecify.annotations.Nullable;

/// Answers [PutBucketLifecycleConfiguration](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html).
@Http(method = "PUT", uri = "/{Bucket}?lifecycle")
public final class PutBucketLifecycleConfiguration
    implements Operation<
        PutBucketLifecycleConfiguration.Request, PutBucketLifecycleConfiguration.Response> {
  private final Store store;

  PutBucketLifecycleConfiguration(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("x-amz-sdk-checksum-algorithm") @Nullable String checksumAlgorithm,
      @Payload @Nullable BucketLifecycleConfiguration lifecycleConfiguration,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Header("x-amz-transition-default-minimum-object-size")
          @Nullable String transitionDefaultMinimumObjectSize) {}

  /// What it gets.
  public record Response(
      @Header("x-amz-transition-default-minimum-object-size")
          @Nullable String transitionDefaultMinimumObjectSize) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    String minimumSize = LifecycleRules.minimumSize(request.transitionDefaultMinimumObjectSize());
    var rules = new LifecycleRules(store.context().ids()).accept(request.lifecycleConfiguration());
    store.configurations().lifecycle().put(bucket, new Lifecycle(rules, minimumSize));
    return new Response(minimumSize);
  }
}
