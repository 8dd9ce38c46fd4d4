package dev.virga.plugin.ec2.acl;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteNetworkAclEntry](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkAclEntry.html).
public final class DeleteNetworkAclEntry
    implements Operation<DeleteNetworkAclEntry.Request, DeleteNetworkAclEntry.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun, String networkAclId, int ruleNumber, boolean egress) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteNetworkAclEntry is not implemented.");
  }
}
