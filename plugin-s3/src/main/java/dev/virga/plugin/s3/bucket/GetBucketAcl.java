package dev.virga.plugin.s3.bucket;

import dev.virga.plugin.s3.model.AccessControlPolicy;
import dev.virga.plugin.s3.model.Grant;
import dev.virga.plugin.s3.model.Owner;
import dev.virga.plugin.s3.object.Acl;
import dev.virga.plugin.s3.object.AclRules;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Item;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.XmlName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [GetBucketAcl](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAcl.html).
@Http(method = "GET", uri = "/{Bucket}?acl")
public final class GetBucketAcl implements Operation<GetBucketAcl.Request, GetBucketAcl.Response> {
  private final Store store;

  GetBucketAcl(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  @XmlName("AccessControlPolicy")
  public record Response(
      @Nullable Owner owner,
      @Name("AccessControlList") @Item("Grant") @Nullable List<Grant> grants) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Bucket bucket = store.buckets().get(request.bucket());
    AccessControlPolicy acl = bucket.acl();
    if (acl == null || new AclRules(store.configurations(), bucket).enforced()) {
      acl = Acl.ofOwner(bucket.account());
    }
    return new Response(acl.owner(), acl.grants());
  }
}
