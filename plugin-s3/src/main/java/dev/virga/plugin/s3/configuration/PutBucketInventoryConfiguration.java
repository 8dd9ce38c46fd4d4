package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.InventoryConfiguration;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import dev.virga.spi.wire.Query;
import org.jspecify.annotations.Nullable;

/// Answers [PutBucketInventoryConfiguration](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketInventoryConfiguration.html).
@Http(method = "PUT", uri = "/{Bucket}?inventory")
public final class PutBucketInventoryConfiguration
    implements Operation<
        PutBucketInventoryConfiguration.Request, PutBucketInventoryConfiguration.Response> {
  private final Store store;

  PutBucketInventoryConfiguration(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Query("id") String id,
      @Payload InventoryConfiguration inventoryConfiguration,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    InventoryRules.check(request.id(), request.inventoryConfiguration());
    store.configurations().inventory().put(bucket, request.inventoryConfiguration());
    return new Response();
  }
}
