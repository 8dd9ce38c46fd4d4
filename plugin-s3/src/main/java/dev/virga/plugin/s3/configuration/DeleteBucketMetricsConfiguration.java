package dev.virga.plugin.s3.configuration;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Query;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteBucketMetricsConfiguration](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketMetricsConfiguration.html).
@Http(method = "DELETE", uri = "/{Bucket}?metrics", status = 204)
public final class DeleteBucketMetricsConfiguration
    implements Operation<
        DeleteBucketMetricsConfiguration.Request, DeleteBucketMetricsConfiguration.Response> {
  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Query("id") String id,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "DeleteBucketMetricsConfiguration is not implemented.");
  }
}
