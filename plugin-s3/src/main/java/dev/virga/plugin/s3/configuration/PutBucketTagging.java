package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.Tagging;
import dev.virga.plugin.s3.object.TagSet;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import org.jspecify.annotations.Nullable;

/// Answers [PutBucketTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketTagging.html).
@Http(method = "PUT", uri = "/{Bucket}?tagging")
public final class PutBucketTagging
    implements Operation<PutBucketTagging.Request, PutBucketTagging.Response> {
  private final Store store;

  PutBucketTagging(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("Content-MD5") @Nullable String contentMD5,
      @Header("x-amz-sdk-checksum-algorithm") @Nullable String checksumAlgorithm,
      @Payload Tagging tagging,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    var tags = request.tagging();
    TagSet.ofBucket(tags.tagSet());
    if (tags.tagSet().isEmpty()) {
      store.configurations().tagging().remove(bucket);
    } else {
      store.configurations().tagging().put(bucket, tags);
    }
    return new Response();
  }
}
