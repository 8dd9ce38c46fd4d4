package dev.virga.plugin.s3.bucket;

import dev.virga.plugin.s3.model.AccessControlPolicy;
import dev.virga.plugin.s3.object.Acl;
import dev.virga.plugin.s3.object.AclRules;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import org.jspecify.annotations.Nullable;

/// Answers [PutBucketAcl](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAcl.html).
@Http(method = "PUT", uri = "/{Bucket}?acl")
public final class PutBucketAcl implements Operation<PutBucketAcl.Request, PutBucketAcl.Response> {
  private final Store store;

  PutBucketAcl(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Header("x-amz-acl") @Nullable String acl,
      @Payload @Nullable AccessControlPolicy accessControlPolicy,
      @Label String bucket,
      @Header("Content-MD5") @Nullable String contentMD5,
      @Header("x-amz-sdk-checksum-algorithm") @Nullable String checksumAlgorithm,
      @Header("x-amz-grant-full-control") @Nullable String grantFullControl,
      @Header("x-amz-grant-read") @Nullable String grantRead,
      @Header("x-amz-grant-read-acp") @Nullable String grantReadACP,
      @Header("x-amz-grant-write") @Nullable String grantWrite,
      @Header("x-amz-grant-write-acp") @Nullable String grantWriteACP,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Bucket bucket = store.buckets().get(request.bucket());
    var headers =
        new Acl(
            request.acl(),
            request.grantFullControl(),
            request.grantRead(),
            request.grantReadACP(),
            request.grantWrite(),
            request.grantWriteACP());
    AccessControlPolicy policy =
        new AclRules(store.configurations(), bucket)
            .requested(headers, request.accessControlPolicy(), bucket.account());
    store.buckets().update(bucket.name(), it -> it.withAcl(policy));
    return new Response();
  }
}
