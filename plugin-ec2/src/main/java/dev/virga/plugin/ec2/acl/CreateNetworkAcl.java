package dev.virga.plugin.ec2.acl;

import dev.virga.plugin.ec2.model.NetworkAcl;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.plugin.ec2.resource.ClientTokens;
import dev.virga.plugin.ec2.resource.Tags;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes a network ACL that denies everything.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAcl.html">CreateNetworkAcl</a>
public final class CreateNetworkAcl
    implements Operation<CreateNetworkAcl.Request, CreateNetworkAcl.Response> {
  private final Store store;

  CreateNetworkAcl(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
      @Nullable String clientToken,
      @Nullable Boolean dryRun,
      String vpcId) {}

  /// What it gets.
  public record Response(@Nullable NetworkAcl networkAcl, @Nullable String clientToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    List<Tag> tags = Tags.specified(request.tagSpecifications(), "network-acl");
    NetworkAcl acl =
        new ClientTokens(store.context())
            .once(
                scope,
                request.clientToken(),
                request,
                id -> store.networkAcls().find(scope, id),
                NetworkAcl::networkAclId,
                () -> new NetworkAcls(store).create(scope, request.vpcId(), tags));
    return new Response(acl, request.clientToken());
  }
}
