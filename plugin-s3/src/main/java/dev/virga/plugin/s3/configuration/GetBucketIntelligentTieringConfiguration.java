package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.IntelligentTieringConfiguration;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import dev.virga.spi.wire.Query;
import org.jspecify.annotations.Nullable;

/// Answers [GetBucketIntelligentTieringConfiguration](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketIntelligentTieringConfiguration.html).
@Http(method = "GET", uri = "/{Bucket}?intelligent-tiering")
public final class GetBucketIntelligentTieringConfiguration
    implements Operation<
        GetBucketIntelligentTieringConfiguration.Request,
        GetBucketIntelligentTieringConfiguration.Response> {
  private final Store store;

  GetBucketIntelligentTieringConfiguration(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Query("id") String id,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response(
      @Payload @Nullable IntelligentTieringConfiguration intelligentTieringConfiguration) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    return new Response(store.configurations().intelligentTiering().get(bucket, request.id()));
  }
}
