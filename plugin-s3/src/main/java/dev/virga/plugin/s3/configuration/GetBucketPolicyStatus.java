package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.PolicyStatus;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import org.jspecify.annotations.Nullable;

/// Answers [GetBucketPolicyStatus](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicyStatus.html).
@Http(method = "GET", uri = "/{Bucket}?policyStatus")
public final class GetBucketPolicyStatus
    implements Operation<GetBucketPolicyStatus.Request, GetBucketPolicyStatus.Response> {
  private final Store store;

  GetBucketPolicyStatus(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response(@Payload @Nullable PolicyStatus policyStatus) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    String json = store.configurations().policy().get(bucket).json();
    return new Response(new PolicyStatus(PublicAccess.isPublic(PolicyParser.parse(json))));
  }
}
