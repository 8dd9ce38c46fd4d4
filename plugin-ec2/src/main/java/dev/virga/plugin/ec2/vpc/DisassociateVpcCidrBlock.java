package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.VpcCidrBlockAssociation;
import dev.virga.plugin.ec2.model.VpcIpv6CidrBlockAssociation;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [DisassociateVpcCidrBlock](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateVpcCidrBlock.html).
public final class DisassociateVpcCidrBlock
    implements Operation<DisassociateVpcCidrBlock.Request, DisassociateVpcCidrBlock.Response> {
  /// What a client sends.
  public record Request(String associationId) {}

  /// What it gets.
  public record Response(
      @Nullable VpcIpv6CidrBlockAssociation ipv6CidrBlockAssociation,
      @Nullable VpcCidrBlockAssociation cidrBlockAssociation,
      @Nullable String vpcId) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DisassociateVpcCidrBlock is not implemented.");
  }
}
