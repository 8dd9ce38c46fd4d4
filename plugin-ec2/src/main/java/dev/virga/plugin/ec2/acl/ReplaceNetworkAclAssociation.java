package dev.virga.plugin.ec2.acl;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Gives a subnet another network ACL.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceNetworkAclAssociation.html">ReplaceNetworkAclAssociation</a>
public final class ReplaceNetworkAclAssociation
    implements Operation<
        ReplaceNetworkAclAssociation.Request, ReplaceNetworkAclAssociation.Response> {
  private final NetworkAcls networkAcls;

  ReplaceNetworkAclAssociation(NetworkAcls networkAcls) {
    this.networkAcls = networkAcls;
  }

  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String associationId, String networkAclId) {}

  /// What it gets.
  public record Response(@Nullable String newAssociationId) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    return new Response(
        networkAcls.replaceAssociation(
            context.scope(), request.associationId(), request.networkAclId()));
  }
}
