package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.LifecycleRule;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.XmlName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [GetBucketLifecycleConfiguration](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLifecycleConfiguration.html).
@Http(method = "GET", uri = "/{Bucket}?lifecycle")
public final class GetBucketLifecycleConfiguration
    implements Operation<
        GetBucketLifecycleConfiguration.Request, GetBucketLifecycleConfiguration.Response> {
  private final Store store;

  GetBucketLifecycleConfiguration(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  @XmlName("LifecycleConfiguration")
  public record Response(
      @Name("Rule") @Flattened @Nullable List<LifecycleRule> rules,
      @Header("x-amz-transition-default-minimum-object-size")
          @Nullable String transitionDefaultMinimumObjectSize) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    var lifecycle = store.configurations().lifecycle().get(bucket);
    return new Response(lifecycle.rules().rules(), lifecycle.transitionDefaultMinimumObjectSize());
  }
}
