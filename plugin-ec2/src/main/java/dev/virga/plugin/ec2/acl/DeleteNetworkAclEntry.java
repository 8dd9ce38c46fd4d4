package dev.virga.plugin.ec2.acl;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Removes an entry from a network ACL.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkAclEntry.html">DeleteNetworkAclEntry</a>
public final class DeleteNetworkAclEntry
    implements Operation<DeleteNetworkAclEntry.Request, DeleteNetworkAclEntry.Response> {
  private final NetworkAclEntries entries;

  DeleteNetworkAclEntry(NetworkAclEntries entries) {
    this.entries = entries;
  }

  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun, String networkAclId, int ruleNumber, boolean egress) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    entries.delete(context.scope(), request.networkAclId(), request.ruleNumber(), request.egress());
    return new Response();
  }
}
