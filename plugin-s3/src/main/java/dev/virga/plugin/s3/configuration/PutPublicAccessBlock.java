package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.PublicAccessBlockConfiguration;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import org.jspecify.annotations.Nullable;

/// Answers [PutPublicAccessBlock](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutPublicAccessBlock.html).
@Http(method = "PUT", uri = "/{Bucket}?publicAccessBlock")
public final class PutPublicAccessBlock
    implements Operation<PutPublicAccessBlock.Request, PutPublicAccessBlock.Response> {
  private final Store store;

  PutPublicAccessBlock(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("Content-MD5") @Nullable String contentMD5,
      @Header("x-amz-sdk-checksum-algorithm") @Nullable String checksumAlgorithm,
      @Payload PublicAccessBlockConfiguration publicAccessBlockConfiguration,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    store
        .configurations()
        .publicAccessBlock()
        .put(bucket, PublicAccessRules.complete(request.publicAccessBlockConfiguration()));
    return new Response();
  }
}
