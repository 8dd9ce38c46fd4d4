package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Configurations.PolicyDocument;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Answers [PutBucketPolicy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html).
@Http(method = "PUT", uri = "/{Bucket}?policy", status = 204)
public final class PutBucketPolicy
    implements Operation<PutBucketPolicy.Request, PutBucketPolicy.Response> {
  private final Store store;

  PutBucketPolicy(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("Content-MD5") @Nullable String contentMD5,
      @Header("x-amz-sdk-checksum-algorithm") @Nullable String checksumAlgorithm,
      @Header("x-amz-confirm-remove-self-bucket-access")
          @Nullable Boolean confirmRemoveSelfBucketAccess,
      @Payload String policy,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    if (request.policy().getBytes(StandardCharsets.UTF_8).length > PolicyRules.MAX_SIZE) {
      throw PolicyErrors.tooLarge(PolicyRules.MAX_SIZE);
    }
    var policy = PolicyParser.parse(request.policy());
    PolicyRules.check(bucket, policy);
    if (blocksPublicPolicy(bucket) && PublicAccess.isPublic(policy)) {
      throw PolicyErrors.blocked(context.principal().arn(), bucket);
    }
    store.configurations().policy().put(bucket, new PolicyDocument(request.policy()));
    return new Response();
  }

  private boolean blocksPublicPolicy(Bucket bucket) {
    return store
        .configurations()
        .publicAccessBlock()
        .find(bucket)
        .filter(it -> Boolean.TRUE.equals(it.blockPublicPolicy()))
        .isPresent();
  }
}
