package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.BucketLoggingStatus;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import org.jspecify.annotations.Nullable;

/// Answers [PutBucketLogging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLogging.html).
@Http(method = "PUT", uri = "/{Bucket}?logging")
public final class PutBucketLogging
    implements Operation<PutBucketLogging.Request, PutBucketLogging.Response> {
  private final Store store;

  PutBucketLogging(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Payload BucketLoggingStatus bucketLoggingStatus,
      @Header("Content-MD5") @Nullable String contentMD5,
      @Header("x-amz-sdk-checksum-algorithm") @Nullable String checksumAlgorithm,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    new LoggingRules(store.buckets()).check(bucket, request.bucketLoggingStatus());
    store.configurations().logging().put(bucket, request.bucketLoggingStatus());
    return new Response();
  }
}
