package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.model.OwnershipControls;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import org.jspecify.annotations.Nullable;

/// Answers [PutBucketOwnershipControls](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketOwnershipControls.html).
@Http(method = "PUT", uri = "/{Bucket}?ownershipControls")
public final class PutBucketOwnershipControls
    implements Operation<PutBucketOwnershipControls.Request, PutBucketOwnershipControls.Response> {
  private final Store store;

  PutBucketOwnershipControls(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("Content-MD5") @Nullable String contentMD5,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Payload OwnershipControls ownershipControls,
      @Header("x-amz-sdk-checksum-algorithm") @Nullable String checksumAlgorithm) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    if (request.ownershipControls().rules().size() != 1) {
      throw S3Errors.malformedXml();
    }
    store.configurations().ownershipControls().put(bucket, request.ownershipControls());
    return new Response();
  }
}
