package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.IntelligentTieringConfiguration;
import dev.virga.spi.AwsException;
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
    throw AwsException.of(
        "NotImplemented", 501, "GetBucketIntelligentTieringConfiguration is not implemented.");
  }
}
