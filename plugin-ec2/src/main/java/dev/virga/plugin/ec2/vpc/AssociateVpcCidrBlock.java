package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.VpcCidrBlockAssociation;
import dev.virga.plugin.ec2.model.VpcIpv6CidrBlockAssociation;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [AssociateVpcCidrBlock](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateVpcCidrBlock.html).
public final class AssociateVpcCidrBlock
    implements Operation<AssociateVpcCidrBlock.Request, AssociateVpcCidrBlock.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String cidrBlock,
      @Nullable String ipv6CidrBlockNetworkBorderGroup,
      @Nullable String ipv6Pool,
      @Nullable String ipv6CidrBlock,
      @Nullable String ipv4IpamPoolId,
      @Nullable Integer ipv4NetmaskLength,
      @Nullable String ipv6IpamPoolId,
      @Nullable Integer ipv6NetmaskLength,
      String vpcId,
      @Nullable Boolean amazonProvidedIpv6CidrBlock) {}

  /// What it gets.
  public record Response(
      @Nullable VpcIpv6CidrBlockAssociation ipv6CidrBlockAssociation,
      @Nullable VpcCidrBlockAssociation cidrBlockAssociation,
      @Nullable String vpcId) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "AssociateVpcCidrBlock is not implemented.");
  }
}
