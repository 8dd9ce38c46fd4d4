package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.BucketLoggingStatus;
import dev.virga.plugin.s3.model.LoggingEnabled;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.XmlName;
import org.jspecify.annotations.Nullable;

/// Answers [GetBucketLogging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLogging.html).
@Http(method = "GET", uri = "/{Bucket}?logging")
public final class GetBucketLogging
    implements Operation<GetBucketLogging.Request, GetBucketLogging.Response> {
  private final Store store;

  GetBucketLogging(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  @XmlName("BucketLoggingStatus")
  public record Response(@Nullable LoggingEnabled loggingEnabled) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    return new Response(
        store
            .configurations()
            .logging()
            .find(bucket)
            .map(BucketLoggingStatus::loggingEnabled)
            .orElse(null));
  }
}
