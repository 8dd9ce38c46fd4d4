package dev.virga.plugin.ec2.acl;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Deletes a network ACL that no subnet has.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkAcl.html">DeleteNetworkAcl</a>
public final class DeleteNetworkAcl
    implements Operation<DeleteNetworkAcl.Request, DeleteNetworkAcl.Response> {
  private final NetworkAcls networkAcls;

  DeleteNetworkAcl(NetworkAcls networkAcls) {
    this.networkAcls = networkAcls;
  }

  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String networkAclId) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    networkAcls.delete(context.scope(), request.networkAclId());
    return new Response();
  }
}
