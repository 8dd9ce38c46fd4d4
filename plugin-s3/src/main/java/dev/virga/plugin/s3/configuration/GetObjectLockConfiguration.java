package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.ObjectLockConfiguration;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import org.jspecify.annotations.Nullable;

/// Answers [GetObjectLockConfiguration](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectLockConfiguration.html).
@Http(method = "GET", uri = "/{Bucket}?object-lock")
public final class GetObjectLockConfiguration
    implements Operation<GetObjectLockConfiguration.Request, GetObjectLockConfiguration.Response> {
  private final Store store;

  GetObjectLockConfiguration(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response(@Payload @Nullable ObjectLockConfiguration objectLockConfiguration) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    return new Response(store.configurations().objectLock().get(bucket));
  }
}
