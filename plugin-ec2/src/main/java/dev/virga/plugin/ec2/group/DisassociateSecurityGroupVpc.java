package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.SecurityGroupVpcAssociationState;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [DisassociateSecurityGroupVpc](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateSecurityGroupVpc.html).
public final class DisassociateSecurityGroupVpc
    implements Operation<
        DisassociateSecurityGroupVpc.Request, DisassociateSecurityGroupVpc.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String groupId, @Nullable String vpcId, @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(@Nullable SecurityGroupVpcAssociationState state) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "DisassociateSecurityGroupVpc is not implemented.");
  }
}
