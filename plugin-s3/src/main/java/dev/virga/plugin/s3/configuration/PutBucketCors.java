package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.CORSConfiguration;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Payload;
import org.jspecify.annotations.Nullable;

/// Answers [PutBucketCors](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketCors.html).
@Http(method = "PUT", uri = "/{Bucket}?cors")
public final class PutBucketCors
    implements Operation<PutBucketCors.Request, PutBucketCors.Response> {
  private final Store store;

  PutBucketCors(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Payload @Name("CORSConfiguration") CORSConfiguration corsConfiguration,
      @Header("Content-MD5") @Nullable String contentMD5,
      @Header("x-amz-sdk-checksum-algorithm") @Nullable String checksumAlgorithm,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    CorsRules.check(request.corsConfiguration());
    store.configurations().cors().put(bucket, request.corsConfiguration());
    return new Response();
  }
}
