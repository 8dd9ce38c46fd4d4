package dev.virga.plugin.ec2.subnet;

import dev.virga.plugin.ec2.model.SubnetIpv6CidrBlockAssociation;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [AssociateSubnetCidrBlock](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateSubnetCidrBlock.html).
public final class AssociateSubnetCidrBlock
    implements Operation<AssociateSubnetCidrBlock.Request, AssociateSubnetCidrBlock.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String ipv6IpamPoolId,
      @Nullable Integer ipv6NetmaskLength,
      String subnetId,
      @Nullable String ipv6CidrBlock) {}

  /// What it gets.
  public record Response(
      @Nullable SubnetIpv6CidrBlockAssociation ipv6CidrBlockAssociation,
      @Nullable String subnetId) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "AssociateSubnetCidrBlock is not implemented.");
  }
}
