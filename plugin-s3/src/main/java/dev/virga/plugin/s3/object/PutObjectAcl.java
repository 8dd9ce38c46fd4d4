package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.model.AccessControlPolicy;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import dev.virga.spi.wire.Query;
import org.jspecify.annotations.Nullable;

/// Answers [PutObjectAcl](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectAcl.html).
@Http(method = "PUT", uri = "/{Bucket}/{Key+}?acl")
public final class PutObjectAcl implements Operation<PutObjectAcl.Request, PutObjectAcl.Response> {
  private final Store store;
  private final SubResourceTarget target;

  PutObjectAcl(Store store) {
    this.store = store;
    this.target = new SubResourceTarget(store);
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
      @Label String key,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Query("versionId") @Nullable String versionId,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response(@Header("x-amz-request-charged") @Nullable String requestCharged) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var located = target.locate(request.bucket(), request.key(), request.versionId(), "PUT");
    var headers =
        new Acl(
            request.acl(),
            request.grantFullControl(),
            request.grantRead(),
            request.grantReadACP(),
            request.grantWrite(),
            request.grantWriteACP());
    var rules = new AclRules(store.configurations(), located.bucket());
    AccessControlPolicy policy =
        rules.requested(headers, request.accessControlPolicy(), owner(located, rules));
    target.update(located, it -> it.withAcl(policy));
    store.notifications().publish(context, located.bucket(), "ObjectAcl:Put", located.object());
    return new Response(null);
  }

  private static String owner(ObjectReader.Located located, AclRules rules) {
    return rules.enforced() ? located.bucket().account() : located.object().owner();
  }
}
