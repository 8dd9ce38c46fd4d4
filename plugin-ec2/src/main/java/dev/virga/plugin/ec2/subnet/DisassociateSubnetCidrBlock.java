package dev.virga.plugin.ec2.subnet;

import dev.virga.plugin.ec2.model.SubnetIpv6CidrBlockAssociation;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [DisassociateSubnetCidrBlock](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateSubnetCidrBlock.html).
public final class DisassociateSubnetCidrBlock
    implements Operation<
        DisassociateSubnetCidrBlock.Request, DisassociateSubnetCidrBlock.Response> {
  /// What a client sends.
  public record Request(String associationId) {}

  /// What it gets.
  public record Response(
      @Nullable SubnetIpv6CidrBlockAssociation ipv6CidrBlockAssociation,
      @Nullable String subnetId) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DisassociateSubnetCidrBlock is not implemented.");
  }
}
