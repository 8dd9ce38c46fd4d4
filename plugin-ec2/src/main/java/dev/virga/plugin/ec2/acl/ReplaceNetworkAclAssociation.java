package dev.virga.plugin.ec2.acl;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [ReplaceNetworkAclAssociation](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceNetworkAclAssociation.html).
public final class ReplaceNetworkAclAssociation
    implements Operation<
        ReplaceNetworkAclAssociation.Request, ReplaceNetworkAclAssociation.Response> {
  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String associationId, String networkAclId) {}

  /// What it gets.
  public record Response(@Nullable String newAssociationId) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "ReplaceNetworkAclAssociation is not implemented.");
  }
}
