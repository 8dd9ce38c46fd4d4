package dev.virga.plugin.ec2.acl;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteNetworkAcl](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkAcl.html).
public final class DeleteNetworkAcl
    implements Operation<DeleteNetworkAcl.Request, DeleteNetworkAcl.Response> {
  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String networkAclId) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteNetworkAcl is not implemented.");
  }
}
