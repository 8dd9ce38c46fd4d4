package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.model.AccessControlPolicy;
import dev.virga.plugin.s3.model.Grant;
import dev.virga.plugin.s3.model.Owner;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Item;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.XmlName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [GetObjectAcl](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAcl.html).
@Http(method = "GET", uri = "/{Bucket}/{Key+}?acl")
public final class GetObjectAcl implements Operation<GetObjectAcl.Request, GetObjectAcl.Response> {
  private final Store store;
  private final SubResourceTarget target;

  GetObjectAcl(Store store) {
    this.store = store;
    this.target = new SubResourceTarget(store);
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Label String key,
      @Query("versionId") @Nullable String versionId,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  @XmlName("AccessControlPolicy")
  public record Response(
      @Nullable Owner owner,
      @Name("AccessControlList") @Item("Grant") @Nullable List<Grant> grants,
      @Header("x-amz-request-charged") @Nullable String requestCharged) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var located = target.locate(request.bucket(), request.key(), request.versionId(), "GET");
    AccessControlPolicy acl = located.object().acl();
    if (new AclRules(store.configurations(), located.bucket()).enforced()) {
      acl = Acl.ofOwner(located.bucket().account());
    } else if (acl == null) {
      acl = Acl.ofOwner(located.object().owner());
    }
    return new Response(acl.owner(), acl.grants(), null);
  }
}
